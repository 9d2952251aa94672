import type { Field, SanitizedConfig } from 'payload'

/**
 * Fields with a rule of their own, written by hand: who reads them, who sets them at the making of a record and who
 * later, one letter for anonymous, writer, editor and admin. The record is one that the asker may read or change: for a
 * writer their own draft, for an account their own, for an admin another person’s. A hidden field is read by nobody.
 */
export const expectedFields: Readonly<Record<string, Partial<Record<Act, string>>>> = {
  'articles.leadCredit': { read: 'nyyy' },
  'articles.importReport': { read: 'nyyy', update: 'nnnn' },
  'articles.importHash': { read: 'nnnn', update: 'nnnn' },
  'articles.publishedAt': { create: 'nnyy', update: 'nnyy' },
  'articles.updatedOn': { create: 'nnyy', update: 'nnyy' },
  'articles.publishAt': { read: 'nyyy', create: 'nnyy', update: 'nnyy' },
  'articles.unpublishAt': { read: 'nyyy', create: 'nnyy', update: 'nnyy' },
  'articles.embargoUntil': { read: 'nyyy', create: 'nnyy', update: 'nnyy' },
  'articles.scheduleError': { read: 'nyyy', create: 'nnnn', update: 'nnnn' },
  'articles.scheduledBy': { read: 'nyyy', create: 'nnnn', update: 'nnnn' },
  'articles.owner': { read: 'nyyy', create: 'nnnn', update: 'nnyy' },
  'articles.approvedRevision': { read: 'nyyy', create: 'nnnn', update: 'nnnn' },
  'articles.refersTo': { read: 'nnnn', create: 'nnnn', update: 'nnnn' },
  'articles.searchText': { create: 'nnnn', update: 'nnnn' },
  'media.shown': { create: 'nnnn', update: 'nnnn' },
  'media.transparent': { create: 'nnnn', update: 'nnnn' },
  'authors.shown': { create: 'nnnn', update: 'nnnn' },
  'topics.shown': { create: 'nnnn', update: 'nnnn' },
  'disclaimers.title': { read: 'nyyy' },
  'users.role': { create: 'nnny', update: 'nnny' },
  'users.resetPasswordToken': { read: 'nnnn', create: 'nnnn', update: 'nnnn' },
  'users.resetPasswordExpiration': { read: 'nnnn', create: 'nnnn', update: 'nnnn' },
  'users.salt': { read: 'nnnn', create: 'nnnn', update: 'nnnn' },
  'users.hash': { read: 'nnnn', create: 'nnnn', update: 'nnnn' },
  'users.sessions': { read: 'nyyn', update: 'nnnn' },
}

export type Act = 'read' | 'create' | 'update'

/** A field that holds data, with all around it opened. */
export interface Ruled {
  readonly slug: string
  readonly path: string
  readonly field: Field
  readonly acts: readonly Act[]
}

const inside = (field: Field): Field[][] => {
  if (field.type === 'tabs') return field.tabs.map(({ fields }) => fields)
  if (field.type === 'blocks') return field.blocks.map(({ fields }) => fields)
  return 'fields' in field ? [field.fields] : []
}

function ruledIn(slug: string, fields: readonly Field[], within = ''): Ruled[] {
  return fields.flatMap((field) => {
    const path = 'name' in field && field.name ? `${within}${field.name}` : within.replace(/\.$/, '')
    const access: object = 'access' in field ? (field.access ?? {}) : {}
    const hidden = 'hidden' in field && field.hidden === true
    const acts = (['read', 'create', 'update'] as const).filter((act) => act in access || (act === 'read' && hidden))
    const deeper = inside(field).flatMap((each) => ruledIn(slug, each, path === '' ? '' : `${path}.`))
    return acts.length > 0 ? [{ slug, path, field, acts }, ...deeper] : deeper
  })
}

/** Every field of the configuration with a rule of its own. */
export const ruledFields = ({ collections, globals }: SanitizedConfig): Ruled[] =>
  [...collections, ...globals].flatMap(({ slug, fields }) => ruledIn(slug, fields))
