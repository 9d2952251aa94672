import { attributeAt, childrenOf, parseXml, type XmlElement } from '@/editorial/import/odt/XmlElement'

interface Level {
  readonly ordered: boolean
  readonly start: number
  /** The definition that several lists may share, and with it their count. */
  readonly list: string
}

/** The lists that a Word document defines. */
export interface Numbering {
  level(id: string, level: number): Level
  /** Whether a list counts from its start though another of its definition stands before it. */
  restarts(id: string, level: number): boolean
  ofStyle(style: string): { readonly id: string; readonly level: number } | null
}

/** Reads the lists of a Word document from its parts for numbering and styles; a missing part defines none. */
export function numberingOf(numbering: string, styles: string): Numbering {
  const root = numbering === '' ? null : parseXml(numbering)
  const definitions = new Map(
    (root ? childrenOf(root, 'w:abstractNum') : []).map((one) => [attributeAt(one, 'w:abstractNumId'), one]),
  )
  const lists = new Map((root ? childrenOf(root, 'w:num') : []).map((one) => [attributeAt(one, 'w:numId'), one]))
  const styled = new Map((styles === '' ? [] : stylesOf(styles)).map((one) => [one.style, one]))
  const override = (id: string, level: number): XmlElement | undefined => {
    const list = lists.get(id)
    return list && childrenOf(list, 'w:lvlOverride').find((one) => attributeAt(one, 'w:ilvl') === String(level))
  }
  return {
    level(id, level) {
      const list = lists.get(id)
      const definition = list ? valueIn(list, 'w:abstractNumId') : ''
      const own = childrenOf(override(id, level) ?? nothing, 'w:lvl')
      const defined = childrenOf(definitions.get(definition) ?? nothing, 'w:lvl')
      const found = [...own, ...defined].find((one) => attributeAt(one, 'w:ilvl') === String(level))
      const format = valueIn(found ?? nothing, 'w:numFmt')
      const start = Number.parseInt(
        valueIn(override(id, level) ?? nothing, 'w:startOverride') || valueIn(found ?? nothing, 'w:start'),
        10,
      )
      return { ordered: !/^(bullet|none|)$/.test(format), start: start > 0 ? start : 1, list: definition }
    },
    restarts: (id, level) => valueIn(override(id, level) ?? nothing, 'w:startOverride') !== '',
    ofStyle: (style) => styled.get(style) ?? null,
  }
}

const nothing: XmlElement = { name: '', attributes: {}, children: [] }

const valueIn = (parent: XmlElement, name: string): string => {
  const [one] = childrenOf(parent, name)
  return one ? attributeAt(one, 'w:val') : ''
}

function stylesOf(styles: string): { style: string; id: string; level: number }[] {
  const root = parseXml(styles)
  return (root ? childrenOf(root, 'w:style') : []).flatMap((style) => {
    const [list] = childrenOf(style, 'w:pPr').flatMap((properties) => childrenOf(properties, 'w:numPr'))
    const id = list ? valueIn(list, 'w:numId') : ''
    return id === '' || !list
      ? []
      : [{ style: attributeAt(style, 'w:styleId'), id, level: Number(valueIn(list, 'w:ilvl')) || 0 }]
  })
}
