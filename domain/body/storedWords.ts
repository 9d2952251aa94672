import { branch, richText, type StoredBranch, type StoredLeaf } from './StoredBranch'

/** Plain words as a stored text, a paragraph a line; null where there are none. */
export function storedWords(words: string): { root: StoredBranch } | null {
  const lines = words.split('\n').filter((line) => line.trim() !== '')
  return lines.length === 0 ? null : richText(lines.map((line) => branch('paragraph', [leaf(line)], paragraph)))
}

const paragraph = { textFormat: 0, textStyle: '' }

const leaf = (text: string): StoredLeaf => ({
  type: 'text',
  version: 1,
  text,
  format: 0,
  mode: 'normal',
  style: '',
  detail: 0,
})
