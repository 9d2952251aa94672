import type { SanitizedConfig } from 'payload'

import { nobody } from './access'

/**
 * Payload’s own collections allow far more than anybody needs (any account may write locks and migrations).
 * Preferences stay as they are: Payload holds each person to their own.
 */
export async function closeFrameworkCollections(config: Promise<SanitizedConfig>): Promise<SanitizedConfig> {
  const built = await config
  for (const collection of built.collections) {
    if (!collection.slug.startsWith('payload-') || collection.slug === 'payload-preferences') continue
    if (collection.slug === 'payload-locked-documents') {
      const onlyStaff = collection.access.read
      collection.access = { ...collection.access, create: nobody, read: onlyStaff, update: nobody, delete: nobody }
      continue
    }
    collection.access = { ...collection.access, create: nobody, read: nobody, update: nobody, delete: nobody }
  }
  return built
}
