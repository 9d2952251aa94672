import type { CollectionConfig } from 'payload'

import { limits } from '@/domain/limits'
import { logChange, logDelete } from '@/editorial/audit/logChange'
import { kinds } from '@/domain/kinds'
import { refuseUnconfirming } from '@/editorial/people/refuseUnconfirming'
import { announceShared, announceSharedDeleted } from '@/editorial/outbox/announceShared'
import { checkWording } from '@/editorial/rules/checkWording'
import { refuseInUse } from '@/editorial/uses/refuseInUse'
import { usesEndpoint } from '@/editorial/uses/usesEndpoint'

import { confirmedOrStaff, editors, staffMayRead } from './access'
import { actsField, fromField, plainText, proposedField, usedInField } from './fields'

export const Disclaimers: CollectionConfig = {
  slug: 'disclaimers',
  lockDocuments: false,
  labels: { singular: 'Disclaimer', plural: 'Disclaimers' },
  access: { create: editors, read: confirmedOrStaff, update: editors, delete: editors },
  hooks: {
    beforeChange: [refuseUnconfirming],
    beforeDelete: [refuseInUse],
    afterChange: [logChange, announceShared],
    afterDelete: [logDelete, announceSharedDeleted],
  },
  fields: [
    plainText({
      name: 'title',
      required: true,
      maxLength: 120,
      access: { read: staffMayRead },
      admin: { description: 'For the desk only; readers see the wording.' },
    }),
    {
      name: 'wordings',
      type: 'array',
      required: true,
      minRows: 1,
      maxRows: 40,
      labels: { singular: 'Wording', plural: 'Wordings' },
      admin: {
        description:
          'Never overwrite a wording: add a new one with its day, and pages published before keep the old one.',
      },
      fields: [
        {
          name: 'text',
          type: 'textarea',
          required: true,
          maxLength: limits.wording,
          validate: checkWording,
          admin: {
            description:
              'The words {kind}, {author’s} and {publisher} stand for the kind, “author’s” or “authors’”, and the publisher’s name.',
          },
        },
        fromField,
      ],
    },
    {
      name: 'appliesTo',
      type: 'select',
      required: true,
      defaultValue: 'nothing',
      options: [
        { value: 'all', label: 'Every commentary' },
        { value: 'kind', label: 'One kind' },
        { value: 'topic', label: 'Commentaries on one topic' },
        { value: 'nothing', label: 'Only commentaries that choose it' },
      ],
      admin: { description: 'Which commentaries carry it, unless one overrides the rules.' },
    },
    {
      name: 'kind',
      type: 'select',
      options: kinds.map(({ code, label }) => ({ value: code, label })),
      admin: { condition: (data) => data.appliesTo === 'kind', description: 'The kind that carries it.' },
    },
    {
      name: 'topic',
      type: 'relationship',
      relationTo: 'topics',
      admin: { condition: (data) => data.appliesTo === 'topic', description: 'The topic whose commentaries carry it.' },
    },
    proposedField,
    actsField,
    usedInField,
  ],
  admin: {
    group: 'Publisher',
    useAsTitle: 'title',
    defaultColumns: ['title', 'appliesTo', 'kind', 'proposed', 'updatedAt'],
    description:
      'What the institution says of the commentaries it publishes, with the day from which each wording holds.',
  },
  endpoints: [usesEndpoint('disclaimers')],
}
