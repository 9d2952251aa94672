import { isAddressed } from '@/domain/pagePath'
import type { Decoder } from '@/domain/body/Decoder'
import type { Inline } from '@/domain/body/Inline'
import { safeUrl } from '@/domain/body/safeUrl'
import { isReference, nodeAt, type StoredNode, textAt, valueAt } from '@/domain/body/stored'
import { branch } from '@/domain/body/StoredBranch'
import type { TypedInnerLink, TypedLink } from '@/domain/body/TypedInline'

import type { InlineNode } from './InlineNode'

/** A link to another site or to a page of this one; one without a destination is its words. */
export const link = {
  stored: ['link', 'autolink'],
  decode(decoder, node, depth, inlines) {
    const inside = inlines(decoder, node, depth + 1)
    const href = decodeHref(decoder, node)
    if (href === null || !inside.some((inline) => inline.type === 'text' && inline.text !== '')) return inside
    if (inside.some(({ type }) => type === 'link')) {
      decoder.fault('a link stands inside a link. Take one of the two away.')
      return inside
    }
    // A note is a link of its own, so it follows the link that contained it.
    const isMark = ({ type }: Inline) => type === 'footnote' || type === 'noteReference'
    return [{ type: 'link', href, children: inside.filter((inline) => !isMark(inline)) }, ...inside.filter(isMark)]
  },
  encode(inline, idOf, inlines) {
    const to =
      inline.type === 'link'
        ? { linkType: 'custom', url: inline.url }
        : { linkType: 'internal', doc: { relationTo: inline.relationTo, value: inline.id } }
    const children = inlines(inline.children, idOf)
    return { ...branch('link', children, { id: idOf(), fields: { ...to, newTab: false } }), version: 3 }
  },
} as const satisfies InlineNode<TypedLink | TypedInnerLink>

function decodeHref(decoder: Decoder, node: StoredNode): string | null {
  const fields = nodeAt(node, 'fields')
  if (textAt(fields, 'linkType') === 'internal') {
    const page = nodeAt(fields, 'doc')
    const [relationTo, value] = [textAt(page, 'relationTo'), valueAt(page, 'value')]
    if (isAddressed(relationTo) && isReference(value)) return decoder.href(relationTo, value)
    decoder.fault('a link leads to no page of the site. Choose the page again.')
    return null
  }
  const href = safeUrl(textAt(fields, 'url'))
  if (href === null)
    decoder.fault(
      'a link leads nowhere readers may go. Give it an address that begins with https://, mailto: or /, or take it out.',
    )
  return href
}
