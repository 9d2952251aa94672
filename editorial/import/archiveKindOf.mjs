/**
 * The kind of archive that a file is, by the text at its beginning; null where it is none.
 *
 * @param {string} head
 * @returns {'wordpress' | 'ghost' | null}
 */
export function archiveKindOf(head) {
  const text = head.replace(/^\uFEFF/, '')
  if (/^\s*<[?!r]/.test(text) && /<rss[\s>]/.test(text) && /wordpress\.org\/export\/|<wp:wxr_version>/.test(text))
    return 'wordpress'
  return /^\s*\{\s*"(?:db|meta)"\s*:/.test(text) ? 'ghost' : null
}
