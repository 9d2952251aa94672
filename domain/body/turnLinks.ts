import { isNode, nodeAt, textAt, valueAt } from './stored'

/** Where a link leads instead: to a record of the site, or to another address. */
export type LinkTarget =
  { readonly relationTo: 'articles' | 'authors' | 'topics'; readonly id: string } | { readonly url: string }

/**
 * A stored text in which links to addresses lead where `to` says, in notes and captions too; a link for which it gives
 * null is unchanged.
 */
export function turnLinks<Stored>(stored: Stored, to: (url: string) => LinkTarget | null): Stored {
  const text = structuredClone(stored)
  turn(isNode(text) ? valueAt(text, 'root') : null, to)
  return text
}

function turn(node: unknown, to: (url: string) => LinkTarget | null): void {
  if (!isNode(node)) return
  const fields = nodeAt(node, 'fields')
  if (['link', 'autolink'].includes(textAt(node, 'type')) && textAt(fields, 'linkType') !== 'internal') {
    const target = to(textAt(fields, 'url'))
    if (target !== null) {
      Reflect.set(node, 'type', 'link')
      Reflect.set(node, 'fields', { ...fieldsOf(target), newTab: valueAt(fields, 'newTab') === true })
    }
  }
  const children = valueAt(node, 'children')
  if (Array.isArray(children)) for (const child of children) turn(child, to)
  // Notes, captions and boxes are texts of their own in the fields of a block.
  for (const field of Object.values(fields)) if (isNode(field)) turn(valueAt(field, 'root'), to)
}

const fieldsOf = (target: LinkTarget) =>
  'url' in target
    ? { linkType: 'custom', url: target.url }
    : { linkType: 'internal', doc: { relationTo: target.relationTo, value: target.id } }
