import { sentencesOf } from '@/editorial/import/text/sentencesOf'
import { institutionIn } from '@/editorial/import/words/institutionRules'

import type { FoundDisclaimer } from './Anatomy'

/** A disclaimer with its own words made general where it can be, and the institution that it names. */
export function disclaimerWith(text: string): FoundDisclaimer {
  const named = sentencesOf(text)
    .map((sentence) => institutionIn(sentence))
    .find((name) => name !== null)
  const general = text
    .replace(
      /\b(this|the) (commentary|analysis|explainer|reply|review|interview|article|piece|essay|post)\b/giu,
      '$1 {kind}',
    )
    .replaceAll(/\bauthors?[’']s?(?=[\s,.;]|$)/giu, '{author’s}')
  return {
    raw: text,
    // In other languages the name is inflected, and nothing else is made general: the words stay.
    wording: named?.language === 'en' ? general.replace(named.name, '{publisher}') : general,
    publisher: named?.name ?? null,
  }
}
