import { licenceNamed } from '@/domain/licence'

import type { FoundDisclaimer, LeadCredit } from './Anatomy'

const word = String.raw`\p{Lu}[\p{L}\p{M}’'.-]*`
const particle = '(?:de|da|del|della|di|van|von|der|den|ter|la|le|bin|ibn|al|el|af|of)'
const personName = String.raw`${word}(?:\s+(?:${particle}\s+)*(?:al-|el-)?${word}){1,4}`
const honorific = '(?:Dr|Prof|Professor|Sir|Dame|Lord|Lady|Baroness|Ambassador|General|Colonel)'
const bioOpening = new RegExp(
  String.raw`^(?:${honorific}\.?\s+)?(${personName})\s+(?:is|was|are|serves|works|teaches|writes|holds|leads|directs|heads|studies|researches|covers)\b`,
  'u',
)
const role =
  /\b(fellow|researcher|professor|director|lecturer|analyst|student|candidate|scholar|editor|journalist|author|economist|historian|consultant|advis[eo]r|associate|minister|ambassador|member|head|chair|founder|writer|engineer|lawyer|reader in|emerit|correspondent|columnist|scientist|scientific|teacher|teaches|visiting|works|writes|university|institute|college|captain|officer|manager|president|secretary|specialist|expert|biologist|geographer|hydrologist|sociologist|philosopher|physicist|diplomat)/i

/** The author whose bio a paragraph is, or null: a bio begins with a name and a description. */
export function bioOf(text: string): { name: string } | null {
  const name = text.length <= 900 ? bioOpening.exec(text)?.[1] : undefined
  return name !== undefined && role.test(text.slice(name.length)) ? { name } : null
}

/** The names of a “By …” line, or null. */
export function bylineOf(text: string): string[] | null {
  const names = /^(?:by|words by|written by)\s+(.{3,200})$/iu.exec(text)?.[1]
  if (names === undefined || /[.!?]$/.test(names.replace(/\b(Jr|Sr)\.$/, ''))) return null
  const each = names.split(/\s*,\s*(?:and\s+)?|\s+(?:and|&)\s+/u).filter(Boolean)
  return each.every((name) => new RegExp(`^(?:${honorific}\\.?\\s+)?${personName}$`, 'u').test(name)) ? each : null
}

const months = '(?:January|February|March|April|May|June|July|August|September|October|November|December)'

/** Whether a line is only a date. */
export const isDate = (text: string): boolean =>
  new RegExp(
    `^(?:published\\s*(?:on|:)?\\s*)?(?:\\d{1,2}\\s+${months},?\\s+\\d{4}|${months}\\s+\\d{1,2},?\\s+\\d{4}|\\d{4}-\\d{2}-\\d{2})$`,
    'i',
  ).test(text)

const creditSign =
  /\b(courtesy of|credits?:|photo(?:graph)?(?: by|:|\/)|image(?: by|:|\/)|picture by|source:|via wikimedia|wikimedia commons|getty|reuters|alamy|flickr|unsplash|CC[- ]BY|CC0|creative commons)\b|©/i

/** The caption and credit of an image in a line, or null where there is none. */
export function creditOfLine(text: string): LeadCredit | null {
  const sign = text.length <= 400 ? creditSign.exec(text) : null
  if (!sign) return null
  const caption = text
    .slice(0, sign.index)
    .trim()
    .replace(/[\s(–—|-]+$/u, '')
  const said = text
    .slice(sign.index)
    .replace(/^(courtesy of|credits?:|source:|©)\s*/i, '')
    .replace(/[).\s]+$/u, '')
  const parts = said.split(/\s*[/|,]\s*|\s+via\s+/iu).filter(Boolean)
  const licence = licenceNamed(parts.at(-1) ?? '') ?? licenceNamed(said)
  const named = parts
    .filter((part) => licenceNamed(part) === null)
    .map((part) => part.replace(/^(?:photo(?:graph)?|image|picture)(?: by|:)?\s*/i, '').trim())
    .filter(Boolean)
  const source = named.at(-1) ?? null
  const creator = named.length > 1 ? (named[0] ?? null) : null
  return { caption, creator, source, licence: licence?.code ?? null, raw: text }
}

/** A disclaimer with its own words made generic, or null where the paragraph is none. */
export function disclaimerOf(text: string): FoundDisclaimer | null {
  const says = /\b(views|opinions)\b/i.test(text) && /\bauthors?\b|\bauthor[’']s\b|\bauthors[’']/i.test(text)
  if (!says || text.length > 800 || !/\b(expressed|represent|reflect|own|alone|not)\b/i.test(text)) return null
  const publisher =
    /\b(?:those|the views|the opinions|views|position) of (?:the )?(.+?)(?:,| or any| or its| or of|\.|$)/i.exec(
      text.replace(/^.*?\bauthor/i, ''),
    )?.[1] ?? null
  const generic = text
    .replace(
      /\b(this|the) (commentary|analysis|explainer|reply|review|interview|article|piece|essay|post)\b/giu,
      '$1 {kind}',
    )
    .replaceAll(/\bauthors?[’']s?(?=[\s,.;]|$)/giu, '{author’s}')
  const wording = publisher === null ? generic : generic.replace(publisher, '{publisher}')
  return { raw: text, wording, publisher }
}

const furniture = [
  /^(explore|see|view|browse|discover)\b.{0,40}\b(related|more|our)\b.{0,40}$/i,
  /^(related|recommended|more)\s+(content|articles|commentar|reading|from|on|stories|posts)\b.{0,60}$/i,
  /^(read more|share( this)?|share on .*|tweet|print|email this|download( pdf)?|back to top|subscribe\b.{0,80}|sign up\b.{0,80}|follow us\b.{0,60}|cookie\b.{0,60}|topics?:.*|tags?:.*)$/i,
]

/** Whether a line is the furniture of the page that the text was copied from. */
export const isFurniture = (text: string): boolean => text.length <= 120 && furniture.some((kind) => kind.test(text))

/** Whether a line looks like the heading of a section. */
export const isHeading = (text: string): boolean =>
  text.length <= 80 &&
  text.split(/\s+/).length <= 10 &&
  /^[\p{Lu}\p{N}‘“"']/u.test(text) &&
  !/[.!:;,…]$|[.!?][’”"']$/u.test(text)

const relative =
  /\b(earlier this (?:week|month|year)|last (?:week|month|year|night)|this (?:week|month|year)|next (?:week|month|year)|yesterday|tomorrow|today|a (?:couple of|few) (?:days|weeks|months) (?:ago|after)|recently|in recent (?:days|weeks|months))\b/gi

/** Times that depend on the day of publication. */
export const relativeTimesOf = (text: string): string[] => [
  ...new Set([...text.matchAll(relative)].map(([said]) => said.toLowerCase())),
]
