const suffix = /^(?:[JjSs]r\.?|II|III|IV)$/u

/** Letters after a name that no list and no citation repeats. */
const degrees = /,\s*(?:Ph\.?\s?D|M\.?D|D\.?Phil|MP|MEP|[KQ]C|[CMO]BE|Esq)\.?$/u

/** Words that occur only in the names of institutions. */
const institutional = new Set(
  (
    'academy administration agency alliance association authority board bureau center centre coalition college commission ' +
    'committee council department desk directorate editors editorial federation foundation fund government group initiative ' +
    'institute institution international league ministry network observatory office organisation organization parliament ' +
    'party press programme program project secretariat service society staff taskforce team trust union university ' +
    'akademie akademija centar conseil fondation fondacija institut instituto ministarstvo ministère ministerium ' +
    'observatoire organizacija redakcija redaktion rédaction stiftung ured udruženje universität université universidad ' +
    'univerzitet verein zavod zentrum институт министарство министерство редакция редакција университет ' +
    'معهد جامعة مركز مجلس مؤسسة وزارة'
  ).split(' '),
)

/** Words that join the words of an institution’s name, never those of a person’s. */
const joining = new Set(['of', 'on', 'for', 'and', 'für', 'pour', 'para'])

/** Particles that may be capitalised and still belong to the family name. */
const capitalised = new Set(
  'Al Bin Da De Del Della Den Der Di Dos Du El Ibn La Las Le Les Los San Santa St St. Ten Ter Van Von'.split(' '),
)

/** Particles in scripts without capitals. */
const uncased = new Set(['بن', 'ابن', 'بنت', 'أبو', 'ابو', 'آل', 'عبد', 'בן', 'בת', 'אבן'])

/** Words between the two parts of one family name: “Ortega y Gasset”. */
const conjunctions = new Set(['y', 'e', 'i'])

/** Scripts in which the family name is first. */
const familyFirst = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]+$/u

/** Whether a name is an institution’s, by the words in it. */
export function isInstitution(name: string): boolean {
  const words = name.trim().split(/\s+/)
  if (words.length < 2) return false
  return (
    words[0] === 'The' ||
    words.some((word) => institutional.has(word.toLowerCase()) || joining.has(word)) ||
    /&/.test(name)
  )
}

/**
 * A name as lists and citations sort it: “Vuksanovic, Vuk”, “van der Berg, Anna”, “Kellen, Robert F., Jr.”; a single
 * name and an institution’s are whole, without a comma.
 */
export function sortName(name: string): string {
  const whole = name.trim().replace(degrees, '')
  const words = whole.replaceAll(/,\s/g, ' ').split(/\s+/)
  const last = words.at(-1) ?? ''
  const behind = words.length > 2 && suffix.test(last) ? last : ''
  const own = behind === '' ? words : words.slice(0, -1)
  if (own.length < 2 || isInstitution(whole) || (behind === '' && whole.includes(','))) return whole
  if (familyFirst.test(own.join(''))) return `${own[0] ?? ''}, ${own.slice(1).join(' ')}`
  const family = familyStart(own)
  return [own.slice(family).join(' '), own.slice(0, family).join(' '), behind].filter(Boolean).join(', ')
}

/** Whether a word is a suffix such as “Jr.” or “III”. */
export const isSuffix = (word: string): boolean => suffix.test(word)

/** The index at which the family name begins; at least one word is left for the given name. */
function familyStart(words: readonly string[]): number {
  let at = words.length - 1
  while (at > 1) {
    const before = words[at - 1] ?? ''
    if (conjunctions.has(before) && at > 2) at -= 2
    else if (isParticle(before)) at -= 1
    else break
  }
  return at
}

const isParticle = (word: string): boolean =>
  (word === word.toLowerCase() && word !== word.toUpperCase()) || capitalised.has(word) || uncased.has(word)

const formerParticles = new Set('de da del della di dos du van von der den ter zu la le bin ibn al'.split(' '))

/**
 * The sort name by the rule before suffixes and institutions were known; a stored one that equals it was not typed by
 * an editor.
 */
export function formerSortName(name: string): string {
  const words = name.trim().split(/\s+/)
  let family = words.length - 1
  while (family > 1 && formerParticles.has(words[family - 1] ?? '')) family -= 1
  return family < 1 ? name.trim() : `${words.slice(family).join(' ')}, ${words.slice(0, family).join(' ')}`
}
