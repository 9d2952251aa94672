/** Signs that nobody types by chance count 2, those that people also write by hand 1; so many are enough. */
const enough = 2

/** UTF-16 units of a text, and of a line, that are looked at. */
const looked = { text: 200_000, line: 3000 }

/** Signs within a line: how much each place counts, and all of them at most. */
const inLine: readonly { readonly pattern: RegExp; readonly each: number; readonly most: number }[] = [
  { pattern: /^#{2,6}[ \t]+\S/g, each: 2, most: 2 },
  // A link, which leads to an address or a place.
  {
    pattern: /\[[^[\]]{1,300}\]\((?:https?:\/\/|mailto:|[#/.])[^\s()]{0,2000}(?: "[^"]{0,300}")?\)/g,
    each: 2,
    most: 2,
  },
  { pattern: /!\[[^[\]]{0,300}\]\([^\s()]{1,2000}(?: "[^"]{0,300}")?\)/g, each: 2, most: 2 },
  // A note, and an address that is named elsewhere.
  { pattern: /^\[\^[^\]\s]{1,40}\]:[ \t]+\S/g, each: 2, most: 2 },
  { pattern: /^ {0,3}\[[^\]]{1,100}\]:[ \t]+<?https?:\/\/\S/g, each: 2, most: 2 },
  // The line below the heads of a table.
  { pattern: /^ {0,3}\|?[ \t]*:?-{2,}:?(?:[ \t]*\|[ \t]*:?-{2,}:?)+[ \t]*\|?[ \t]*$/g, each: 2, most: 2 },
  { pattern: /^ {0,3}(?:```|~~~)/g, each: 1, most: 2 },
  // Bold, struck and italic words.
  { pattern: /(?<![\p{L}\p{N}*])\*\*(?=[^\s*])[^*]{1,500}(?<=\S)\*\*(?![\p{L}\p{N}*])/gu, each: 2, most: 2 },
  { pattern: /(?<![\p{L}\p{N}~])~~(?=[^\s~])[^~]{1,500}(?<=\S)~~(?![\p{L}\p{N}~])/gu, each: 1, most: 1 },
  { pattern: /(?<![\p{L}\p{N}*])\*(?=[\p{L}\p{N}“"‘'])[^*]{1,500}(?<=\S)\*(?![\p{L}\p{N}*])/gu, each: 1, most: 2 },
  { pattern: /(?<![\p{L}\p{N}_])_(?=[\p{L}\p{N}“"‘'])[^_]{1,500}(?<=[^\s_])_(?![\p{L}\p{N}_])/gu, each: 1, most: 2 },
  { pattern: /^ {0,3}> ?\S/g, each: 1, most: 1 },
  { pattern: /^ {0,3}(?:-{3,}|\*{3,}|\* \* \*)[ \t]*$/g, each: 1, most: 1 },
]

/** Whether a plain text is plainly Markdown: one that merely holds an asterisk or begins with “1.” is not. */
export function looksLikeMarkdown(text: string): boolean {
  const lines = text
    .slice(0, looked.text)
    .split(/\r\n?|\n/)
    .map((line) => line.slice(0, looked.line))
  let found = headings(lines) + items(lines)
  for (const { pattern, each, most } of inLine) {
    if (found >= enough) break
    let here = 0
    for (const line of lines) {
      here += each * (line.match(pattern)?.length ?? 0)
      if (here >= most) break
    }
    found += Math.min(most, here)
  }
  return found >= enough
}

/** 2 where a line is plainly a heading: apart from others, since lines of a list may begin with “#”, or underlined. */
function headings(lines: readonly string[]): number {
  const isEmpty = (at: number): boolean => (lines[at] ?? '').trim() === ''
  const isHeading = lines.some((line, at) => {
    if (/^={3,}[ \t]*$/.test(line)) return !isEmpty(at - 1)
    return /^#[ \t]+\p{L}/u.test(line) && isEmpty(at - 1) && isEmpty(at + 1)
  })
  return isHeading ? enough : 0
}

/** 2 for three items of a list in a row, 1 for two. Empty lines may part items, not other lines. */
function items(lines: readonly string[]): number {
  let [longest, bullets, numbers] = [0, 0, 0]
  for (const line of lines) {
    if (line.trim() === '') continue
    bullets = /^ {0,3}[-*+][ \t]+\S/.test(line) ? bullets + 1 : /^\s+\S/.test(line) ? bullets : 0
    const number = /^ {0,3}(\d{1,3})[.)][ \t]+\S/.exec(line)?.[1]
    if (number !== undefined) numbers = Number(number) === numbers + 1 ? numbers + 1 : 0
    else if (!/^\s+\S/.test(line)) numbers = 0
    longest = Math.max(longest, bullets, numbers)
  }
  return longest < 2 ? 0 : longest === 2 ? 1 : enough
}
