import { closeSync, openSync, readSync } from 'node:fs'

/** Bytes in which an export says what it is. */
const headBytes = 65_536

/**
 * The kind of archive in a file, by what stands at its beginning; null where it is none or cannot be read.
 *
 * @param {string} file
 * @returns {'wordpress' | 'ghost' | null}
 */
export function archiveKind(file) {
  const head = Buffer.alloc(headBytes)
  try {
    const open = openSync(file, 'r')
    readSync(open, head, 0, headBytes, 0)
    closeSync(open)
  } catch {
    return null
  }
  const text = head.toString('utf8').replace(/^\uFEFF/, '')
  if (/<rss[\s>]/.test(text) && /wordpress\.org\/export\/|<wp:wxr_version>/.test(text)) return 'wordpress'
  return /^\s*\{\s*"(?:db|meta)"\s*:/.test(text) ? 'ghost' : null
}
