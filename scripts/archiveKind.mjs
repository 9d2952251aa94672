import { closeSync, openSync, readSync } from 'node:fs'

import { archiveKindOf } from '../editorial/import/archiveKindOf.mjs'

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
  return archiveKindOf(head.toString('utf8'))
}
