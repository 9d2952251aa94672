import { isFormat, knownFormats } from '@/domain/body/formats'
import { isLanguageTag } from '@/domain/body/isLanguageTag'
import { nodeAt, type StoredNode, textAt, valueAt } from '@/domain/body/stored'
import { limitMarks } from '@/domain/limitMarks'

import { isCount } from './cleanElement'
import type { Normaliser } from './Normaliser'

const modes: readonly unknown[] = ['normal', 'token', 'segmented']
/** Characters of one run; a longer one is divided. */
const maxRun = 50_000

/** The words of a run as they may be stored: without controls and half characters, composed, at most eight accents on a letter. */
export const cleanWords = (text: string): string =>
  limitMarks(text.replaceAll(/[\p{Cs}\u0000-\u0008\u000B-\u001F\u007F-\u009F]/gu, '').normalize('NFC'))

/** A run of text, in several where it is very long; none where nothing of it may be stored. */
export function cleanText(normaliser: Normaliser, node: StoredNode): StoredNode[] {
  const words = cleanWords(textAt(node, 'text'))
  const kept: Record<string, unknown> = { ...node, type: 'text', text: words }
  if ('style' in kept) kept.style = ''
  if ('mode' in kept && !modes.includes(kept.mode)) kept.mode = 'normal'
  if ('detail' in kept && !isCount(kept.detail, 0, 3)) kept.detail = 0
  if (!isFormat(valueAt(node, 'format'))) {
    normaliser.record('some words have a format that a commentary does not have', 'They stay without it.')
    kept.format = knownFormats(valueAt(node, 'format'))
  }
  if ('$' in kept) {
    const lang = textAt(nodeAt(node, '$'), 'lang')
    if (isLanguageTag(lang)) kept.$ = { lang }
    else delete kept.$
  }
  const runs = words.length <= maxRun ? [words] : (words.match(/[\s\S]{1,50000}/gu) ?? [])
  return runs.filter((text) => text !== '').map((text) => ({ ...kept, text }))
}
