/** An element of an HTML document: its tag in small letters, its attributes, and the declarations that apply to it. */
export interface HtmlElement {
  readonly tag: string
  readonly attributes: ReadonlyMap<string, string>
  readonly styles: ReadonlyMap<string, string>
  readonly children: readonly HtmlNode[]
}

/** An element or a run of text. */
export type HtmlNode = HtmlElement | string

const none: ReadonlyMap<string, string> = new Map()

/** Whether a node is an element, not text. */
export const isElement = (node: HtmlNode | undefined): node is HtmlElement => typeof node === 'object'

/** A new element. */
export const element = (
  tag: string,
  children: readonly HtmlNode[],
  attributes: Readonly<Record<string, string>> = {},
): HtmlElement => ({ tag, children, attributes: new Map(Object.entries(attributes)), styles: none })

/** The value of an attribute; '' where it is absent. */
export const attributeOf = (node: HtmlElement, name: string): string => node.attributes.get(name) ?? ''

/** Whether a declaration of an element, '' where there is none, matches. */
export const hasStyle = (node: HtmlElement, name: string, value: RegExp): boolean =>
  value.test(node.styles.get(name) ?? '')

/** Whether a class of an element matches. */
export const hasClass = (node: HtmlElement, name: RegExp): boolean =>
  attributeOf(node, 'class')
    .split(/\s+/)
    .some((own) => name.test(own))

/** The words of nodes, their space collapsed. */
export const wordsOf = (nodes: readonly HtmlNode[]): string => textOf(nodes).replaceAll(/\s+/g, ' ').trim()

/** The text of nodes as it is in the document. */
export const textOf = (nodes: readonly HtmlNode[]): string =>
  nodes.map((node) => (isElement(node) ? textOf(node.children) : node)).join('')

/** Whether a node passes a test, or any element in it does. */
export const hasWithin = (node: HtmlNode, test: (node: HtmlElement) => boolean): boolean =>
  isElement(node) && (test(node) || node.children.some((child) => hasWithin(child, test)))

/** Nodes with every element passed through a function, from the inside outwards; it may give several or none. */
export const mapElements = (
  nodes: readonly HtmlNode[],
  change: (node: HtmlElement) => readonly HtmlNode[],
): readonly HtmlNode[] =>
  nodes.flatMap((node) =>
    isElement(node) ? change({ ...node, children: mapElements(node.children, change) }) : [node],
  )
