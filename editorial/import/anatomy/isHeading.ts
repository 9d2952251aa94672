import { kickerOf } from '@/editorial/import/words/kickerRules'

import { isPersonName } from './personNames'

const maxLength = 80
const maxWords = 10

/** Labels of figures and tables; the words after them are a caption. */
const figureLabel =
  /^(?:figure|fig\.|table|chart|graph|map|box|exhibit|abbildung|abb\.|tabelle|tableau|figura|tabla|tabela|slika|tablica|рисунок|рис\.|таблица|图|表|شكل|جدول)\s*\d/i

/** Whether a line is the label of a figure or table with its caption. */
export const isFigureLabel = (text: string): boolean => figureLabel.test(text)

/**
 * Whether a line looks like the heading of a section: short, begun with a capital where the script has them, without
 * the end of a sentence.
 */
export function isHeading(text: string): boolean {
  const isUncased = /^[\p{Lo}\p{N}]/u.test(text) && /\p{Lo}/u.test(text)
  if (text.length > (/\p{Script=Han}/u.test(text) ? 24 : maxLength) || text.split(' ').length > maxWords) return false
  if (!/^[\p{Lu}\p{N}‘“"'¿¡«]/u.test(text) && !isUncased) return false
  if (/[.!:;,…。：；，！、،؛]$|[.!?][’”"'»]$|^[“"‘«].*[”"’»]$/u.test(text)) return false
  // A sentence with its mark of a note.
  if (/(?:\[\d+\]|[⁰¹²³⁴-⁹]+|[.!?]\d+)$/u.test(text)) return false
  // A question that somebody asks, as in an interview.
  const [, speaker = ''] = /^([^:]{3,60}):\s.*\?$/u.exec(text) ?? []
  if (isPersonName(speaker)) return false
  return !isFigureLabel(text) && (kickerOf(text) === null || text.split(' ').length > 1)
}
