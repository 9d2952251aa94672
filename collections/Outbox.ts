import type { CollectionConfig } from 'payload'

import { changeKinds } from '@/domain/changeKind'

import { nobody } from './access'

export const Outbox: CollectionConfig = {
  slug: 'outbox',
  labels: { singular: 'Message', plural: 'Outbox' },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  timestamps: false,
  lockDocuments: false,
  fields: [
    { name: 'at', type: 'date', required: true, index: true },
    { name: 'instance', type: 'text', required: true },
    { name: 'kind', type: 'select', required: true, options: [...changeKinds] },
    { name: 'tags', type: 'json', required: true },
  ],
  admin: { hidden: true, description: 'What committed changes made stale, for other instances of the site.' },
}
