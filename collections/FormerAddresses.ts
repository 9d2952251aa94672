import type { CollectionConfig } from 'payload'

import { logChange, logDelete } from '@/editorial/audit/logChange'
import { exportCsvEndpoint, importCsvEndpoint } from '@/editorial/import/addresses/csvEndpoints'
import { announceShared, announceSharedDeleted } from '@/editorial/outbox/announceShared'
import { checkFormerAddress } from '@/editorial/save/checkFormerAddress'
import { whenByHand } from '@/editorial/save/whenByHand'

import { admins, editors, lookedUpOrStaff, nobody } from './access'

export const FormerAddresses: CollectionConfig = {
  slug: 'former-addresses',
  lockDocuments: false,
  labels: { singular: 'Former address', plural: 'Former addresses' },
  access: { create: admins, read: lookedUpOrStaff, update: nobody, delete: editors },
  // A correction is a deletion and a new one, so that what led where stands in the log.
  disableDuplicate: true,
  hooks: {
    beforeOperation: [checkFormerAddress],
    afterChange: [whenByHand(logChange), whenByHand(announceShared)],
    afterDelete: [whenByHand(logDelete), whenByHand(announceSharedDeleted)],
  },
  fields: [
    {
      name: 'path',
      type: 'text',
      required: true,
      unique: true,
      admin: {
        description:
          'The address that was, from its first slash on, as in /commentary/old-title or /2019/old-title.html.',
      },
    },
    {
      name: 'page',
      type: 'relationship',
      relationTo: ['articles', 'authors', 'topics'],
      admin: {
        description:
          'Where it leads now. A commentary that was not live yet is a page that is not there; one that was withdrawn is said to be.',
      },
    },
  ],
  admin: {
    group: 'Publisher',
    useAsTitle: 'path',
    defaultColumns: ['path', 'page', 'createdAt'],
    description:
      'Addresses that changed and lead on for ever. Kept by themselves when an address changes; admins add those of an earlier site by hand, or many at once as CSV.',
    components: { beforeListTable: ['@/components/admin/addresses/AddressList#AddressList'] },
  },
  endpoints: [importCsvEndpoint, exportCsvEndpoint],
}
