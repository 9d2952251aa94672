import type { CollectionConfig } from 'payload'

import { refuseLogChange } from '@/editorial/audit/writeLog'

import { admins, nobody } from './access'

const act = { components: { Cell: '@/components/admin/ActCell#ActCell' } }

export const AuditLog: CollectionConfig = {
  slug: 'audit-log',
  // Some queries bypass Payload, so the collection has a fixed name.
  dbName: 'audit_log',
  labels: { singular: 'Act', plural: 'Audit log' },
  access: { create: nobody, read: admins, update: nobody, delete: nobody },
  timestamps: false,
  defaultSort: '-seq',
  lockDocuments: false,
  hooks: { beforeChange: [refuseLogChange], beforeDelete: [refuseLogChange] },
  indexes: [{ fields: ['subject', 'document'] }],
  fields: [
    { name: 'words', type: 'ui', admin: { components: { Field: '@/components/admin/ActTitle#ActTitle' } } },
    { name: 'seq', type: 'number', required: true, unique: true, index: true, label: 'Act', admin: act },
    { name: 'at', type: 'date', required: true, admin: { date: { pickerAppearance: 'dayAndTime' } } },
    { name: 'actorName', type: 'text', label: 'Who' },
    { name: 'action', type: 'text', required: true, label: 'Did' },
    { name: 'subject', type: 'text', required: true, label: 'To a record of' },
    { name: 'title', type: 'text', label: 'Named' },
    { name: 'document', type: 'text', index: true, label: 'Id' },
    { name: 'revision', type: 'number', label: 'Revision' },
    { name: 'actor', type: 'text', label: 'Account' },
    { name: 'transaction', type: 'text', index: true, admin: { hidden: true } },
    { name: 'previous', type: 'text', required: true, admin: { hidden: true } },
    { name: 'hash', type: 'text', required: true, label: 'Hash' },
  ],
  admin: {
    group: 'Publisher',
    useAsTitle: 'title',
    defaultColumns: ['seq', 'at', 'subject', 'revision'],
    listSearchableFields: ['title', 'actorName', 'action', 'document'],
    pagination: { defaultLimit: 50 },
    description:
      'Who did what, in order. Rows are only ever added; “npm run audit:verify” proves that none was changed.',
  },
}
