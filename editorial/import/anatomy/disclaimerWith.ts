import { sentencesOf } from '@/editorial/import/text/sentencesOf'

import type { FoundDisclaimer } from './Anatomy'

/** Whose views they are not: what follows “not those of”, “nor the position of” and the like. */
const notOf =
  /\b(?:not|nor|don[’']t|doesn[’']t|no)\b.*?\b(?:those|views?|opinions?|positions?|policy|policies|endorsement|perspectives?|speak)\s+(?:of|for)\s+(?:the )?(.+)$/i
/** “does not represent NATO”: an institution itself, without its views. */
const notFor = /\b(?:not|nor|n[’']t)\s+(?:necessarily )?(?:represent|reflect|bind|commit)\s+(?:the )?(\p{Lu}.+)$/u
/** Words that end the name of the institution. */
const end =
  /,?\s+(?:or|nor|and)\s+(?:of\s+)?(?:any|its|their|the (?:institution|editors)|other)\b.*$|,?\s+nor\s+(?:of|that)\b.*$|[.,;]?\s*$/i

/** A disclaimer with its own words made general where it can be, and the institution that it names. */
export function disclaimerWith(text: string): FoundDisclaimer {
  const named = sentencesOf(text)
    .map((sentence) => (notOf.exec(sentence) ?? notFor.exec(sentence))?.[1]?.replace(end, '').trim() ?? '')
    .find((name) => /\p{Lu}/u.test(name) && !/^(?:his|her|their) /i.test(name))
  const general = text
    .replace(
      /\b(this|the) (commentary|analysis|explainer|reply|review|interview|article|piece|essay|post)\b/giu,
      '$1 {kind}',
    )
    .replaceAll(/\bauthors?[’']s?(?=[\s,.;]|$)/giu, '{author’s}')
  return {
    raw: text,
    wording: named === undefined ? general : general.replace(named, '{publisher}'),
    publisher: named ?? null,
  }
}
