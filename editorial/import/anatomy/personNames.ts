import { fold } from '@/domain/slug'
import { isInstitution } from '@/domain/isInstitution'
import { nameWords } from '@/editorial/import/words/nameWords'

const titles = new Set(Object.values(nameWords.honorifics).flatMap((words) => words.toLowerCase().split(' ')))
const small = new Set(nameWords.particles)
const posts = new Set(nameWords.posts)

const capitalised = /^(?:al-|el-|d[’']|l[’'])?\p{Lu}[\p{L}\p{M}’'.-]*$/u
const suffix = /^(?:jr|sr|ii|iii|iv)\.?$/i
const degree = /^(?:ph\.?d|m\.?d|d\.?phil|mp|mep|[kq]c|[cmo]be|esq|m\.?a|b\.?a|msc|ll\.?[mb]|mba|frs|fba)\.?$/i
const uncased = /^[\p{Script=Arabic}\p{Script=Hebrew}\p{M}]+$/u
const oneScript =
  /^(?:\p{Script=Han}{2,4}|\p{Script=Han}{1,4} \p{Script=Han}{1,4}|\p{Script=Han}{2,8}[·・]\p{Script=Han}{1,8}|\p{Script=Hangul}{2,5}|[\p{Script=Katakana}・ー]{3,20})$/u

/** A name with ordinary spaces between its words. */
export const plainSpaces = (text: string): string => text.replaceAll(/[\s\u00A0\u202F]+/g, ' ').trim()

const isTitle = (word: string): boolean => titles.has(word.toLowerCase().replaceAll(/[.,()]/g, ''))

/** A name without the titles before it and the degrees after it: “Lt. Col. Hannah Brandt, PhD” is “Hannah Brandt”. */
export function withoutTitles(text: string): string {
  const words = plainSpaces(text).split(' ')
  const first = words.findIndex((word, at) => !isTitle(word) || at === words.length - 1)
  const named = words.slice(Math.max(first, 0))
  while (named.length > 1 && degree.test(named.at(-1) ?? '')) named.pop()
  return named.join(' ').replace(/,$/, '')
}

/** Whether a text begins with a title such as “Dr” or “Lt. Col.” and goes on. */
export const hasTitle = (text: string): boolean => withoutTitles(text).length < plainSpaces(text).length

/** Whether a text, its titles aside, is shaped like the name of one person: in any script, two to six words. */
export function isPersonName(text: string): boolean {
  const name = withoutTitles(text)
  if (oneScript.test(name)) return true
  const words = name.split(' ').filter((word) => !suffix.test(word))
  if (words.length < 2 || words.length > 6 || name.length > 60 || isInstitution(name)) return false
  if (words.some((word) => posts.has(word.toLowerCase()))) return false
  if (words.every((word) => uncased.test(word))) return words.length <= 4
  const [first = '', last = ''] = [words[0], words.at(-1)]
  return (
    words.every((word) => capitalised.test(word) || small.has(word.toLowerCase())) &&
    capitalised.test(first) &&
    capitalised.test(last)
  )
}

/** Whether a text describes a post or an institution, as after a name: “Senior Fellow, Estuary Institute”. */
export const isPost = (text: string): boolean =>
  text.length <= 200 &&
  !/[.!?]$|\p{Ll}{3}[.!?]\s+\p{Lu}/u.test(text) &&
  (text
    .toLowerCase()
    .split(/[^\p{L}\p{M}-]+/u)
    .some((word) => posts.has(word) || word.split('-').some((part) => posts.has(part))) ||
    text.split(/,\s*/).some((part) => isInstitution(part)))

/** A name in capitals alone in ordinary case, its small words small: “JAN VAN DER BERG”. */
export function ordinaryCase(name: string): string {
  if (!/\p{Lu}/u.test(name) || name !== name.toUpperCase()) return name
  return name
    .split(' ')
    .map((word, at) => {
      const lower = word.toLowerCase()
      if (at > 0 && small.has(lower)) return lower
      if (suffix.test(word) && !/^[js]r/i.test(word)) return word
      return lower.replaceAll(/(?<=^|[-’'.]|\bmc)\p{L}/gu, (letter) => letter.toUpperCase())
    })
    .join(' ')
}

const words = (name: string): string[] =>
  fold(withoutTitles(name))
    .replaceAll('.', '')
    .split(' ')
    .filter((word) => !suffix.test(word))

/** Whether two spellings are of one person: accents, case, titles, and initials between the first and last word aside. */
export function isSamePerson(one: string, other: string): boolean {
  const [a, b] = [words(one), words(other)]
  if (a.join(' ') === b.join(' ')) return true
  if (a.length < 2 || b.length < 2 || a.at(-1) !== b.at(-1)) return false
  const [first = '', second = ''] = [a[0], b[0]]
  const isInitial = first.length === 1 || second.length === 1
  const startsAlike = isInitial ? first[0] === second[0] : first === second
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a]
  return (
    startsAlike &&
    shorter
      .slice(1, -1)
      .every((middle) => longer.slice(1, -1).some((full) => full.startsWith(middle) || middle.startsWith(full)))
  )
}
