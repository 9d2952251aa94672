import type { CollectionConfig } from 'payload'

import { logChange, logDelete } from '@/editorial/audit/logChange'
import { announceShared, announceSharedDeleted } from '@/editorial/outbox/announceShared'
import { checkText } from '@/editorial/rules/checkText'
import { fillInTopic } from '@/editorial/people/fillInTopic'
import { recordGone, recordRedirect } from '@/editorial/save/recordRedirect'
import { refuseInUse } from '@/editorial/uses/refuseInUse'
import { usesEndpoint } from '@/editorial/uses/usesEndpoint'

import { editors, shownOrStaff } from './access'
import { actsField, plainText, shownField, slugField, usedInField } from './fields'

export const Topics: CollectionConfig = {
  slug: 'topics',
  lockDocuments: false,
  labels: { singular: 'Topic', plural: 'Topics' },
  access: { create: editors, read: shownOrStaff, update: editors, delete: editors },
  hooks: {
    beforeValidate: [fillInTopic],
    beforeDelete: [refuseInUse],
    afterChange: [recordRedirect, logChange, announceShared],
    afterDelete: [recordGone, logDelete, announceSharedDeleted],
  },
  fields: [
    plainText({
      name: 'name',
      required: true,
      maxLength: 80,
      index: true,
      admin: { description: 'As readers see it.' },
    }),
    {
      name: 'kind',
      type: 'select',
      required: true,
      defaultValue: 'subject',
      options: [
        { value: 'subject', label: 'Subject' },
        { value: 'region', label: 'Region' },
      ],
      admin: { description: 'A subject such as Energy, or a region such as the Western Balkans.' },
    },
    {
      name: 'description',
      type: 'textarea',
      maxLength: 600,
      validate: checkText,
      admin: { description: 'A sentence or two at the head of the topic’s page. Optional.' },
    },
    slugField('/topics/energy'),
    shownField,
    actsField,
    usedInField,
  ],
  admin: {
    group: 'Desk',
    useAsTitle: 'name',
    defaultColumns: ['name', 'kind', 'updatedAt'],
    listSearchableFields: ['name'],
    description: 'Subjects and regions under which readers find commentaries.',
  },
  endpoints: [usesEndpoint('topics')],
}
