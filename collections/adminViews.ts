import type { Field, SanitizedCollectionConfig } from 'payload'

const cell = '@/components/admin/DeskTimeCell#DeskTimeCell'
const diff = '@/components/admin/DeskTimeDiff#DeskTimeDiff'
const status = '@/components/admin/StatusCell#StatusCell'
/** What can be done in a list with many records at once. */
const bulkActs: Readonly<Record<string, readonly string[]>> = {
  articles: ['Publish', 'Unpublish', 'Move to trash'],
  media: ['Delete'],
  topics: ['Delete'],
  authors: ['Delete'],
  disclaimers: ['Delete'],
  users: ['Delete'],
}
const actsInTrash = ['Permanently delete']
const none = '@/components/admin/NoDifference#NoDifference'
const times = '@/components/admin/DocumentTimes#DocumentTimes'

/**
 * Replaces views of Payload’s admin that mislead: lists, the head of a record and the comparison of versions show times in the publisher’s zone, the
 * status of a commentary is what readers see, acts on many records meet exactly those selected, and the comparison of two
 * versions omits fields that no form shows.
 */
export function adminViews(collection: SanitizedCollectionConfig): void {
  for (const field of collection.fields) deskView(field)
  ownBulkActs(collection)
  if (!collection.timestamps) return
  const { components } = collection.admin
  collection.admin.components = { ...components, edit: { ...components?.edit, beforeDocumentControls: [times] } }
}

/**
 * Payload’s own buttons for many records may name others than were selected, which the site refuses. Its edit of any
 * field of many stays off: it sets one value in texts that are not shown, and knows nothing of what colleagues saved.
 */
function ownBulkActs(collection: SanitizedCollectionConfig): void {
  // The admin reads both; the types of Payload know only the first.
  Object.assign(collection, { disableBulkEdit: true, disableBulkDelete: true })
  const acts = bulkActs[collection.slug]
  if (!acts) return
  const clientProps = { collection: collection.slug, acts, actsInTrash }
  const bar = { path: '@/components/admin/BulkActs#BulkActs', clientProps }
  const { components } = collection.admin
  collection.admin.components = { ...components, beforeListTable: [...(components?.beforeListTable ?? []), bar] }
}

function deskView(field: Field): void {
  if ('tabs' in field) for (const tab of field.tabs) for (const each of tab.fields) deskView(each)
  if ('fields' in field) for (const each of field.fields) deskView(each)
  if (field.type === 'date')
    field.admin = { ...field.admin, components: { ...field.admin?.components, Cell: cell, Diff: diff } }
  if ('name' in field && field.name === '_status') Object.assign(field, { admin: withCell(field) })
  if (isInternal(field)) Object.assign(field, { admin: { ...field.admin, components: withoutDifference(field) } })
}

const withCell = ({ admin }: Field): object => ({
  ...admin,
  components: { ...(admin && 'components' in admin ? admin.components : {}), Cell: status },
})

/** The time at which a version was saved is hidden in forms, and shown where two versions are compared. */
const isInternal = (field: Field): boolean =>
  !('name' in field && field.name === 'updatedAt') &&
  (('hidden' in field && field.hidden === true) ||
    (field.admin !== undefined && 'hidden' in field.admin && field.admin.hidden === true))

const withoutDifference = ({ admin }: Field): object => ({
  ...(admin && 'components' in admin ? admin.components : {}),
  Diff: none,
})
