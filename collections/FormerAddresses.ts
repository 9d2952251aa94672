import type { CollectionConfig } from 'payload'

import { editors, lookedUpOrStaff, nobody } from './access'

export const FormerAddresses: CollectionConfig = {
  slug: 'former-addresses',
  lockDocuments: false,
  labels: { singular: 'Former address', plural: 'Former addresses' },
  access: { create: nobody, read: lookedUpOrStaff, update: nobody, delete: editors },
  fields: [
    {
      name: 'path',
      type: 'text',
      required: true,
      unique: true,
      admin: { description: 'The address that was, as in /commentary/old-title.' },
    },
    {
      name: 'page',
      type: 'relationship',
      relationTo: ['articles', 'authors', 'topics'],
      admin: { description: 'Where it leads now. Empty, or not live: readers are told that the page was withdrawn.' },
    },
  ],
  admin: {
    group: 'Publisher',
    useAsTitle: 'path',
    defaultColumns: ['path', 'page', 'createdAt'],
    description: 'Addresses that changed and lead on for ever. Kept by themselves when an address changes.',
  },
}
