export interface ListMark {
  /** As it is in the file, without space. */
  readonly mark: string
  readonly ordered: boolean
  /** The number that the mark stands for; 0 where there is none. */
  readonly number: number
  /** Marks of one kind belong to one level of a list. */
  readonly kind: string
  /** The words after the mark. */
  readonly item: string
}

const bullets = '-–*•·∙⁃‣◦○●▪▫■□►▸➢➤→»✓✔❖§\uF0B7\uF0A7\uF0D8'
const bullet = new RegExp(
  String.raw`^([${bullets.replace('-', String.raw`\-`)}])(?:\s+|(?<=[•‣◦▪▫\uF0B7\uF0A7\uF0D8])(?=\p{L}))(\S.*)$`,
  'u',
)
/** Word’s second bullet is a letter o before a tab. */
const letterBullet = /^(o)\t+(\S.*)$/
const numbered = /^(\(?(\d{1,2})[.)、])\s+(\S.*)$/u
const lettered = /^(\(?([a-h]|[ivx]{1,4})[.)])\s+(\S.*)$/

/** The mark before an item of a list, or null where a line has none. */
export function listMark(line: string): ListMark | null {
  const [, sign, item] = bullet.exec(line) ?? letterBullet.exec(line) ?? []
  if (sign !== undefined && item !== undefined) return { mark: sign, ordered: false, number: 0, kind: sign, item }
  const [, mark, digits, words] = numbered.exec(line) ?? []
  if (mark !== undefined && words !== undefined)
    return { mark, ordered: true, number: Number(digits), kind: mark.replace(/\d+/, '1'), item: words }
  const [, letter, name = '', rest] = lettered.exec(line) ?? []
  if (letter === undefined || rest === undefined) return null
  const isRoman = /^[ivx]+$/.test(name)
  const number = isRoman ? romans.indexOf(name) + 1 : name.charCodeAt(0) - 96
  return number < 1
    ? null
    : { mark: letter, ordered: true, number, kind: letter.replace(/[a-z]+/, isRoman ? 'i' : 'a'), item: rest }
}

const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x']
