import { licenceNamed } from '@/domain/licence'
import { agencies, creditSign, imageLabelRules } from '@/editorial/import/words/creditSigns'

import type { LeadCredit } from './Anatomy'
import { isPersonName } from './personNames'

const maxCredit = 400
const endsWithAgency = new RegExp(String.raw`(?:[/|]|\s[–—-]\s|\bvia\s|,\s)\s*(?:${agencies.source})[).\s]*$`, 'i')
const inBrackets = new RegExp(
  String.raw`^(.*?)\s*[([]((?:[^()[\]]*(?:${creditSign.source}|(?:${agencies.source}))[^()[\]]*))[)\]]\.?$`,
  'iu',
)

const licenceSign = /^(?:cc|creative)/i

/** The caption and credit of an image in a line, or null where there is none: a sentence that names an agency is no credit. */
export function creditOf(line: string): LeadCredit | null {
  if (line.length > maxCredit) return null
  const label = imageLabelRules.map(({ words }) => words.exec(line)?.[0]).find(Boolean) ?? ''
  const rest = line.slice(label.length).replace(/\]$/, '').trim()
  const bracketed = inBrackets.exec(rest)
  if (bracketed && label !== '' && licenceSign.test(bracketed[2] ?? '')) return splitAtCaption(line, rest)
  if (bracketed && !creditSign.test(bracketed[1] ?? '')) return credit(line, bracketed[1] ?? '', bracketed[2] ?? '')
  const sign = creditSign.exec(rest)
  const before = sign ? rest.slice(0, sign.index).trim() : ''
  // “U.S. Navy photo by …”: the words before are the source, not a caption.
  if (
    sign &&
    /^photo/i.test(sign[0]) &&
    before !== '' &&
    before.length <= 40 &&
    !/[.!?:)]$/.test(before) &&
    /^(?:\p{Lu}[\p{L}.’']*\s?)+$/u.test(before)
  )
    return credit(
      line,
      '',
      `${rest
        .slice(sign.index + sign[0].length)
        .trim()
        .replaceAll(/[/|]/g, ' ')}/${before}`,
    )
  // A licence ends a credit: the names before it belong to it.
  if (sign && licenceSign.test(sign[0]) && (label !== '' || /[.!?]\s/.test(before))) return splitAtCaption(line, rest)
  if (sign && isCreditAt(before, rest.slice(sign.index))) return credit(line, before, rest.slice(sign.index))
  if (endsWithAgency.test(rest) && (label !== '' || !/[.!?]\s+\p{Lu}.*[.!?]\s+\p{Lu}/u.test(rest)))
    return splitAtCaption(line, rest)
  if (label === '') return null
  return /^\[?(?:.*(?:credit|by|courtesy|source|crédit|来源))/i.test(label) ||
    isPersonName(rest) ||
    /[/|]/.test(rest) ||
    rest.length <= 40
    ? splitAtCaption(line, rest)
    : credit(line, rest, '')
}

/** A sign in a sentence that goes on after the credit is none. */
const isCreditAt = (before: string, said: string): boolean =>
  said.length <= 160 &&
  !/[.!?]\s+\p{Lu}\p{Ll}+\s+\p{Ll}/u.test(said) &&
  (before === '' || /[.!?,;:)(–—|/’”-]$/.test(before) || before.length <= 160)

/** The caption ends with the last full stop before the credit. */
function splitAtCaption(line: string, rest: string): LeadCredit {
  const cut = /^(.*[.!?]['’”]?)\s+(?=\S)(?!.*[.!?]\s+\p{Lu}\p{Ll}{3,})/u.exec(rest)
  const caption =
    cut && /[/|]|via|\p{L}/u.test(rest.slice(cut[0].length)) && (cut[1] ?? '').length > 12 ? (cut[1] ?? '') : ''
  return credit(line, caption, rest.slice(caption.length))
}

function credit(raw: string, caption: string, said: string): LeadCredit {
  const words = said
    .replace(/\s*\((?=CC|creative|public domain)/i, '/')
    .replace(/^\s*(?:courtesy of|(?:image |photo )?credits?\s*:|source:|©)\s*/i, '')
    .replace(/[).\]\s]+$/u, '')
    .trim()
  const parts = words.split(/\s*[/|]\s*|,\s+|\s+via\s+|\s+on\s+(?=flickr|unsplash|pexels)/iu).filter(Boolean)
  const licence = licenceNamed(parts.at(-1) ?? '') ?? licenceNamed(words)
  const named = parts
    .filter((part) => licenceNamed(part) === null)
    .map((part) => ({
      by: /^(?:photo(?:graph(?:ed)?)?|image|picture)?\s*by\s/i.test(part),
      name: part
        .replace(/^(?:photo(?:graph(?:ed)?)?|image|picture)?(?:\s*by|:)?\s+/i, '')
        .replace(/^©\s*/, '')
        .trim(),
    }))
    .filter(({ name }) => name !== '')
  const [first, ...others] = named
  const isMaker =
    first !== undefined && (others.length > 0 || first.by || (isPersonName(first.name) && !agencies.test(first.name)))
  const sources = isMaker ? others : named
  return {
    caption: caption.trim().replace(/[\s(–—|-]+$/u, ''),
    creator: isMaker ? first.name : null,
    source: sources.length === 0 ? null : sources.map(({ name }) => name).join('/'),
    licence: licence?.code ?? null,
    raw,
  }
}
