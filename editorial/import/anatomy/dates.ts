import { months } from '@/editorial/import/words/months'

export interface FoundDate {
  /** YYYY-MM-DD, or null where the year is missing, or the month or its place in the date cannot be told. */
  readonly day: string | null
}

/** The number of each month by its name; two where languages differ, as of listopad. */
const numbers = new Map<string, Set<number>>()
for (const { names } of months)
  for (const [at, spellings] of names.entries())
    for (const name of spellings.split('/')) numbers.set(name, (numbers.get(name) ?? new Set()).add(at + 1))

const opening =
  /^(?:(?:first |originally )?(?:published|posted|updated|last updated|publié|publication|veröffentlicht|erschienen|stand|publicado|pubblicato|gepubliceerd|objavljeno|опубликовано|објављено|发布(?:于|时间)?|发表于|date|datum|fecha|data|дата|نُ?شر(?: في)?)(?:\s*(?:on|am|le|el|em|il|op|:|：))*\s*)/iu
const weekday =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo)[,.]?\s+/iu
const time = /(?:[,|·]?\s*(?:at\s+)?\d{1,2}[:.]\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?)?\s*(?:[A-Z]{2,4})?)$/i

/** The day that a line names and nothing else, or null where a line is no date. */
export function dateOf(line: string): FoundDate | null {
  const placed = /^\p{Lu}[\p{L} .’'-]{1,30},\s+(?=.*\d)(.+)$/u.exec(line)?.[1]
  return readDate(line) ?? (placed === undefined ? null : readDate(placed))
}

function readDate(line: string): FoundDate | null {
  if (line.length > 80) return null
  const text = line
    .replace(opening, '')
    .replace(time, '')
    .replace(weekday, '')
    .replace(/^(?:am|le|el|den|on)\s+/i, '')
    .replace(/\.$/, '')
    .trim()
  const iso =
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text) ?? /^(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日$/.exec(text)
  if (iso) return found(iso[1], Number(iso[2]), iso[3])
  const numeric = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(text)
  if (numeric) return fromNumbers(Number(numeric[1]), Number(numeric[2]), numeric[3] ?? '', text.includes('.'))
  const dayFirst =
    /^(\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?\s+(?:de |of |d[’'])?(\p{L}+)\.?,?(?:\s+(?:de |del )?(\d{4})\.?(?:\s*(?:г|року)\.?)?)?$/iu.exec(
      text,
    )
  if (dayFirst) return named(dayFirst[2], dayFirst[1], dayFirst[3])
  const monthFirst = /^(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?:,?\s+(\d{4}))?$/iu.exec(text)
  return monthFirst ? named(monthFirst[1], monthFirst[2], monthFirst[3]) : null
}

function named(month: string | undefined, day: string | undefined, year: string | undefined): FoundDate | null {
  const [number, other] = numbers.get((month ?? '').toLowerCase()) ?? []
  const date = number === undefined ? null : found(year, number, day)
  return date && other !== undefined ? { day: null } : date
}

/** With full stops the day is first; with strokes only a number above 12 tells which is which. */
function fromNumbers(first: number, second: number, year: string, isDotted: boolean): FoundDate | null {
  if (isDotted || first > 12) return found(year, second, String(first))
  return second > 12 ? found(year, first, String(second)) : { day: null }
}

function found(year: string | undefined, month: number, day: string | undefined): FoundDate | null {
  const number = Number(day)
  if (month < 1 || month > 12 || number < 1 || number > 31) return null
  if (year === undefined) return { day: null }
  const text = `${year}-${String(month).padStart(2, '0')}-${String(number).padStart(2, '0')}`
  const real = new Date(`${text}T00:00:00Z`)
  return Number.isNaN(real.getTime()) || real.getUTCDate() !== number ? null : { day: text }
}
