interface Found {
  /** Where the element begins and where it ends in the XML. */
  readonly from: number
  readonly to: number
  readonly inner: string
}

/**
 * The elements of a tag in the XML of a document, up to the first end tag each, in their order. One that is closed by
 * itself holds nothing and is none of them; the time grows with the length of the XML alone.
 */
export function elementsIn(xml: string, tag: string): Found[] {
  const found: Found[] = []
  const end = `</${tag}>`
  for (let from = xml.indexOf(`<${tag}`); from >= 0;) {
    const opened = xml.indexOf('>', from) + 1
    if (opened === 0) break
    const isOne = /[\s>]/.test(xml.charAt(from + tag.length + 1)) && xml.charAt(opened - 2) !== '/'
    const closed = isOne ? xml.indexOf(end, opened) : opened
    if (closed < 0) break
    const to = isOne ? closed + end.length : opened
    if (isOne) found.push({ from, to, inner: xml.slice(opened, closed) })
    from = xml.indexOf(`<${tag}`, to)
  }
  return found
}

/** The XML with what a function returns in the place of each element of a tag. */
export function replaceElements(xml: string, tag: string, change: (whole: string, inner: string) => string): string {
  let at = 0
  const parts = elementsIn(xml, tag).flatMap(({ from, to, inner }) => {
    const before = xml.slice(at, from)
    at = to
    return [before, change(xml.slice(from, to), inner)]
  })
  return [...parts, xml.slice(at)].join('')
}
