import type { Findings } from '@/domain/html/Findings'
import { element, type HtmlElement, type HtmlNode, wordsOf } from '@/domain/html/tree/HtmlNode'

import { officeStyles, type OfficeStyles } from './officeStyles'
import { attributeAt, childrenOf, parseXml, type XmlElement } from './XmlElement'

/** The text of a document of LibreOffice as the nodes of HTML that say the same; null where a part is not sound XML. */
export function officeNodes(content: string, styles: string, findings: Findings): readonly HtmlNode[] | null {
  const document = parseXml(content)
  const sheet = styles === '' ? null : parseXml(styles)
  if (document === null || (styles !== '' && sheet === null)) return null
  const [body] = childrenOf(document, 'office:body').flatMap((part) => childrenOf(part, 'office:text'))
  if (!body) return null
  const reader = new OfficeReader(officeStyles([...(sheet ? [sheet] : []), document]), findings)
  return [...reader.nodes(body), element('section', [element('ol', reader.notes)])]
}

/** One pass through a document: collects its notes, and numbers lists that go on. */
class OfficeReader {
  readonly notes: HtmlNode[] = []
  private readonly counts = new Map<string, number>()

  constructor(
    private readonly styles: OfficeStyles,
    private readonly findings: Findings,
  ) {}

  nodes(parent: XmlElement): HtmlNode[] {
    return parent.children.flatMap((child) => (typeof child === 'string' ? [child] : this.node(child)))
  }

  private node(xml: XmlElement): HtmlNode[] {
    switch (xml.name) {
      case 'text:h':
        return [element(`h${Math.min(Number(attributeAt(xml, 'text:outline-level')) || 1, 6)}`, this.nodes(xml))]
      case 'text:p':
        return [this.paragraph(xml)]
      case 'text:span':
        return [this.styled('span', xml)]
      case 'text:a':
        return [element('a', this.nodes(xml), { href: attributeAt(xml, 'xlink:href') })]
      case 'text:s':
        return [' '.repeat(Math.min(Number(attributeAt(xml, 'text:c')) || 1, 100))]
      case 'text:tab':
        return [' ']
      case 'text:line-break':
        return [element('br', [])]
      case 'text:list':
        return [this.list(xml, '', 1)]
      case 'text:note':
        return this.note(xml)
      case 'table:table':
        return [element('table', this.rows(xml, false))]
      case 'draw:image':
        return [element('img', [], { src: attributeAt(xml, 'xlink:href') })]
      case 'draw:frame':
        return this.frame(xml)
      case 'office:annotation':
        this.findings.add('A comment on the text was left out.', wordsOf(this.nodes(xml)))
        return []
      case 'text:tracked-changes':
        this.deletions(xml)
        return []
      case 'text:sequence-decls':
      case 'office:forms':
      case 'svg:title':
      case 'svg:desc':
      case 'table:table-column':
        return []
      default:
        return this.nodes(xml)
    }
  }

  private paragraph(xml: XmlElement): HtmlElement {
    const style = this.styles.text.get(attributeAt(xml, 'text:style-name'))
    const name = style?.name ?? attributeAt(xml, 'text:style-name')
    const styled = this.styled('p', xml)
    if (name === 'Title') return { ...styled, attributes: new Map([['class', 'Title']]) }
    const isQuote = /^(Quotations|Block Text|Quote|Block Quotation)$/.test(name.replaceAll('_20_', ' '))
    return isQuote ? { ...styled, attributes: new Map([['class', 'Quote']]), styles: new Map() } : styled
  }

  private styled(tag: string, xml: XmlElement): HtmlElement {
    const style = this.styles.text.get(attributeAt(xml, 'text:style-name'))
    return { ...element(tag, this.nodes(xml)), styles: style?.declarations ?? new Map() }
  }

  private list(xml: XmlElement, outer: string, level: number): HtmlElement {
    const name = attributeAt(xml, 'text:style-name') || outer
    const { ordered, start } = this.styles.lists.get(name)?.[level - 1] ?? { ordered: false, start: 1 }
    const continues =
      attributeAt(xml, 'text:continue-numbering') === 'true' || attributeAt(xml, 'text:continue-list') !== ''
    const key = `${name} ${level}`
    const first = (continues ? this.counts.get(key) : undefined) ?? start
    const own = childrenOf(xml, 'text:list-item')
    const said = Number.parseInt(own[0] ? attributeAt(own[0], 'text:start-value') : '', 10)
    const from = said > 0 ? said : first
    const items = xml.children.flatMap((item): HtmlNode[] =>
      typeof item === 'object' ? [element('li', this.itemNodes(item, name, level))] : [],
    )
    this.counts.set(key, from + own.length)
    return element(ordered ? 'ol' : 'ul', items, ordered && from > 1 ? { start: String(from) } : {})
  }

  private itemNodes(item: XmlElement, name: string, level: number): HtmlNode[] {
    return item.children.flatMap((child) => {
      if (typeof child === 'string') return [child]
      return child.name === 'text:list' ? [this.list(child, name, level + 1)] : this.node(child)
    })
  }

  /** A note as a mark and a note that lead to each other, as programs write them in HTML. */
  private note(xml: XmlElement): HtmlNode[] {
    const number = this.notes.length + 1
    const place = this.notes.push('') - 1
    const words = childrenOf(xml, 'text:note-body').flatMap((body) => this.nodes(body))
    this.notes[place] = element('li', [...words, element('a', ['↩'], { href: `#note-mark-${number}` })], {
      id: `note-${number}`,
    })
    return [element('a', [String(number)], { href: `#note-${number}`, id: `note-mark-${number}` })]
  }

  private rows(xml: XmlElement, inHead: boolean): HtmlNode[] {
    return xml.children.flatMap((child): HtmlNode[] => {
      if (typeof child === 'string') return []
      if (child.name === 'table:table-header-rows') return [element('thead', this.rows(child, true))]
      if (child.name !== 'table:table-row') return this.rows(child, inHead)
      return [
        element(
          'tr',
          childrenOf(child, 'table:table-cell').map((cell) => this.cell(cell, inHead)),
        ),
      ]
    })
  }

  private cell(xml: XmlElement, inHead: boolean): HtmlElement {
    const spans = {
      colspan: attributeAt(xml, 'table:number-columns-spanned') || '1',
      rowspan: attributeAt(xml, 'table:number-rows-spanned') || '1',
    }
    return element(inHead ? 'th' : 'td', this.nodes(xml), spans)
  }

  /** A frame: an image with the words that describe it, or a box of text. */
  private frame(xml: XmlElement): HtmlNode[] {
    const described = ['svg:desc', 'svg:title']
      .flatMap((name) => childrenOf(xml, name))
      .map((child) => wordsOf(this.nodes(child)))
    const alt = described.find((words) => words !== '') ?? ''
    const [image] = childrenOf(xml, 'draw:image')
    return image ? [element('img', [], { src: attributeAt(image, 'xlink:href'), alt })] : this.nodes(xml)
  }

  private deletions(xml: XmlElement): void {
    for (const region of childrenOf(xml, 'text:changed-region')) {
      const words = wordsOf(childrenOf(region, 'text:deletion').flatMap((deletion) => this.nodes(deletion)))
      if (words !== '') this.findings.add('Text that a tracked change deletes was left out.', words)
    }
  }
}
