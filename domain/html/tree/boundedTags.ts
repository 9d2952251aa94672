const maxAttributes = 500

/**
 * Markup whose tags have 500 attributes at most; of one with more, all are cut away. The parser compares each attribute
 * of a tag with all before it, so a tag of 100 000 takes minutes.
 */
export function boundedTags(html: string): string {
  const kept: string[] = []
  let from = 0
  for (const { index } of html.matchAll(/<[a-z]/gi)) {
    if (index < from) continue
    const { end, attributes } = scanTag(html, index + 2)
    if (attributes <= maxAttributes) continue
    const name = /^[^\s/>]*/.exec(html.slice(index, Math.min(end, index + 100)))?.[0] ?? '<span'
    kept.push(html.slice(from, index), name)
    from = end
  }
  return kept.length === 0 ? html : `${kept.join('')}${html.slice(from)}`
}

/** Where a tag ends, and about how many attributes it has: the gaps in it outside quoted values. */
function scanTag(html: string, start: number): { end: number; attributes: number } {
  const gap = /[\s/]+|=\s*(?:"[^"]*"|'[^']*')|[<>]/g
  gap.lastIndex = start
  let attributes = 0
  for (let found = gap.exec(html); found !== null; found = gap.exec(html)) {
    if (found[0] === '<' || found[0] === '>') return { end: found.index, attributes }
    attributes += 1
  }
  return { end: html.length, attributes }
}
