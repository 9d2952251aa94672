import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, GlobalAfterChangeHook } from 'payload'

import { writeLog } from './writeLog'

interface Named {
  readonly id: string
  readonly title?: unknown
  readonly name?: unknown
  readonly alt?: unknown
  readonly email?: unknown
  readonly path?: unknown
}

const titleOf = ({ title, name, alt, email, path }: Named): string => {
  const found = [title, name, alt, email, path].find((each) => typeof each === 'string' && each !== '')
  return typeof found === 'string' ? found : ''
}

/** Records in the audit log that a record which commentaries share was created or changed. */
export const logChange: CollectionAfterChangeHook<Named> = async ({ collection, doc, operation, req }) => {
  const action = operation === 'create' ? 'create' : 'change'
  await writeLog(req, { action, subject: collection.slug, document: doc.id, title: titleOf(doc), revision: null })
  return doc
}

/** Records in the audit log that such a record was deleted. */
export const logDelete: CollectionAfterDeleteHook<Named> = async ({ collection, doc, req }) => {
  await writeLog(req, {
    action: 'delete',
    subject: collection.slug,
    document: doc.id,
    title: titleOf(doc),
    revision: null,
  })
  return doc
}

/** Records in the audit log that the settings were changed. */
export const logSettings: GlobalAfterChangeHook = async ({ global, req }) => {
  await writeLog(req, { action: 'change', subject: global.slug, document: '', title: 'Settings', revision: null })
}
