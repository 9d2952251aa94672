import { isAddressed } from '@/domain/pagePath'
import { firstWords } from '@/domain/body/placeOf'
import { safeUrl } from '@/domain/body/safeUrl'
import { isReference, nodeAt, type StoredNode, textAt, valueAt } from '@/domain/body/stored'

import type { Around } from './Around'
import { cleanElement } from './cleanElement'
import type { Normaliser } from './Normaliser'

/** A link around its words; the words alone where it has none, stands in another link or leads nowhere. */
export function normaliseLink(
  normaliser: Normaliser,
  node: StoredNode,
  around: Around,
  words: (inside: Around) => StoredNode[],
): StoredNode[] {
  const fields = nodeAt(node, 'fields')
  const seen = firstWords(node) !== ''
  const to = seen ? destinationOf(normaliser, fields) : null
  if (to !== null && around.inLink === true) normaliser.record('a link stands inside a link', 'The outer one stays.')
  if (to === null || around.inLink === true) return words(around)
  const children = words({ ...around, inLink: true })
  return children.length === 0 ? [] : [{ ...cleanElement(node), fields: to, children }]
}

const destinationOf = (normaliser: Normaliser, fields: StoredNode): StoredNode | null =>
  textAt(fields, 'linkType') === 'internal' ? innerFields(normaliser, fields) : outerFields(normaliser, fields)

function innerFields(normaliser: Normaliser, fields: StoredNode): StoredNode | null {
  const page = nodeAt(fields, 'doc')
  if (isAddressed(textAt(page, 'relationTo')) && isReference(valueAt(page, 'value'))) return fields
  normaliser.record('a link leads to no page of the site', 'Its words stay as plain text.', 'Choose the page again.')
  return null
}

function outerFields(normaliser: Normaliser, fields: StoredNode): StoredNode | null {
  const given = textAt(fields, 'url')
  const trimmed = given.trim()
  if (trimmed === '') {
    normaliser.record('a link has no address', 'Its words stay as plain text.')
    return null
  }
  const url = /^www\.[^\s/]+\.[^\s]+$/i.test(trimmed) ? `https://${trimmed}` : trimmed
  if (safeUrl(url) === null) {
    const fault = `a link leads to “${url.slice(0, 60)}”, where readers may not go`
    normaliser.record(fault, 'Its words stay as plain text.', 'Give it another address, or take it out.')
    return null
  }
  return { ...fields, linkType: 'custom', url }
}
