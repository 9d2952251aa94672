/**
 * The fields of a commentary that the site sets with a save or an import. Everything else is its text: what people write,
 * what a copy or a restored version takes along, and what differs between two texts.
 */
export const systemFields: ReadonlySet<string> = new Set([
  'id',
  'revision',
  'approvedRevision',
  'scheduledBy',
  'scheduleError',
  'createdAt',
  'updatedAt',
  'deletedAt',
  '_status',
  'owner',
  'searchText',
  'refersTo',
  'importHash',
  'importReport',
])
