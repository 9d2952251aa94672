import { attributeAt, childrenOf, type XmlElement } from './XmlElement'

/** How a style of a document makes words look, as the declarations of HTML; and what it is called. */
export interface OfficeStyle {
  readonly name: string
  readonly declarations: ReadonlyMap<string, string>
}

/** The first number of a list style and whether it counts, by level. */
export interface ListLevel {
  readonly ordered: boolean
  readonly start: number
}

export interface OfficeStyles {
  readonly text: ReadonlyMap<string, OfficeStyle>
  readonly lists: ReadonlyMap<string, readonly ListLevel[]>
}

/** The styles of a document, those of its text over those of its file of styles, each with what it takes from its parent. */
export function officeStyles(roots: readonly XmlElement[]): OfficeStyles {
  const all = roots.flatMap((root) =>
    ['office:styles', 'office:automatic-styles'].flatMap((name) => childrenOf(root, name)),
  )
  const own = new Map(
    all.flatMap((group) => childrenOf(group, 'style:style')).map((style) => [attributeAt(style, 'style:name'), style]),
  )
  const lists = all.flatMap((group) => childrenOf(group, 'text:list-style'))
  return {
    text: new Map([...own.keys()].map((name) => [name, resolved(name, own, 0)])),
    lists: new Map(lists.map((list) => [attributeAt(list, 'style:name'), levelsOf(list)])),
  }
}

function resolved(name: string, own: ReadonlyMap<string, XmlElement>, depth: number): OfficeStyle {
  const style = own.get(name)
  if (!style || depth > 20) return { name, declarations: new Map() }
  const parent = attributeAt(style, 'style:parent-style-name')
  const above = parent === '' ? { name: '', declarations: new Map<string, string>() } : resolved(parent, own, depth + 1)
  const isNamed = attributeAt(style, 'style:display-name') !== '' || !/^[PTL]\d+$/.test(name)
  return {
    name: isNamed ? attributeAt(style, 'style:display-name') || name.replaceAll('_20_', ' ') : above.name || name,
    declarations: new Map([...above.declarations, ...declarationsOf(style)]),
  }
}

function declarationsOf(style: XmlElement): Map<string, string> {
  const found = new Map<string, string>()
  for (const properties of childrenOf(style, 'style:text-properties')) {
    for (const name of ['font-weight', 'font-style']) {
      const said = attributeAt(properties, `fo:${name}`)
      if (said !== '') found.set(name, said)
    }
    const position = attributeAt(properties, 'style:text-position')
    if (/^(super|[1-9]\d*%)/.test(position)) found.set('vertical-align', 'super')
    if (/^(sub|-)/.test(position)) found.set('vertical-align', 'sub')
    if (/^0%/.test(position)) found.set('vertical-align', 'baseline')
    const struck = attributeAt(properties, 'style:text-line-through-style')
    if (struck !== '' && struck !== 'none') found.set('text-decoration', 'line-through')
    if (attributeAt(properties, 'text:display') === 'none') found.set('display', 'none')
  }
  return found
}

const levelsOf = (list: XmlElement): ListLevel[] =>
  list.children.flatMap((level) =>
    typeof level === 'object' && level.name.startsWith('text:list-level-style-')
      ? [
          {
            ordered: level.name.endsWith('number') && attributeAt(level, 'style:num-format') !== '',
            start: Number.parseInt(attributeAt(level, 'text:start-value'), 10) || 1,
          },
        ]
      : [],
  )
