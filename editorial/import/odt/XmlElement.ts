import { SaxesParser } from 'saxes'

/** An element of XML: its name with the prefix that the document gives it, its attributes, its children. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (XmlElement | string)[]
}

interface OpenElement extends XmlElement {
  readonly children: (XmlElement | string)[]
}

const maxDepth = 300

/** The root of an XML document; null where it is not well formed or nested more than 300 deep. */
export function parseXml(xml: string): XmlElement | null {
  const root: OpenElement = { name: '', attributes: {}, children: [] }
  const open: OpenElement[] = [root]
  const parser = new SaxesParser()
  let isSound = true
  parser.on('error', () => {
    isSound = false
  })
  parser.on('opentag', ({ name, attributes }) => {
    const element: OpenElement = { name, attributes, children: [] }
    open.at(-1)?.children.push(element)
    open.push(element)
    if (open.length > maxDepth) isSound = false
  })
  parser.on('closetag', () => {
    open.pop()
  })
  parser.on('text', (text) => open.at(-1)?.children.push(text))
  parser.on('cdata', (text) => open.at(-1)?.children.push(text))
  parser.write(xml).close()
  const [only] = root.children.filter((child) => typeof child === 'object')
  return isSound && typeof only === 'object' ? only : null
}

/** The value of an attribute; '' where it is absent. */
export const attributeAt = (element: XmlElement, name: string): string =>
  Object.hasOwn(element.attributes, name) ? (element.attributes[name] ?? '') : ''

/** The children of an element that have a name. */
export const childrenOf = (element: XmlElement, name: string): XmlElement[] =>
  element.children.flatMap((child) => (typeof child === 'object' && child.name === name ? [child] : []))
