import type { CollectionConfig } from 'payload'

import { limits } from '@/domain/limits'
import { logChange, logDelete } from '@/editorial/audit/logChange'
import { announceShared, announceSharedDeleted } from '@/editorial/outbox/announceShared'
import { fillInAuthor } from '@/editorial/people/fillInAuthor'
import { mergeEndpoint } from '@/editorial/people/mergeEndpoint'
import { checkOrcid } from '@/editorial/rules/checkOrcid'
import { refuseUnconfirming } from '@/editorial/people/refuseUnconfirming'
import { checkText } from '@/editorial/rules/checkText'
import { checkWebAddress } from '@/editorial/rules/checkWebAddress'
import { recordGone, recordRedirect } from '@/editorial/save/recordRedirect'
import { refuseInUse } from '@/editorial/uses/refuseInUse'
import { usesEndpoint } from '@/editorial/uses/usesEndpoint'
import { showPhoto, showPhotoOfGone } from '@/editorial/images/showImages'

import { editors, shownAuthorOrStaff } from './access'
import { actsField, fromField, plainText, proposedField, shownField, slugField, usedInField } from './fields'

export const Authors: CollectionConfig = {
  slug: 'authors',
  lockDocuments: false,
  labels: { singular: 'Author', plural: 'Authors' },
  access: { create: editors, read: shownAuthorOrStaff, update: editors, delete: editors },
  hooks: {
    beforeValidate: [fillInAuthor],
    beforeChange: [refuseUnconfirming],
    beforeDelete: [refuseInUse],
    afterChange: [recordRedirect, showPhoto, logChange, announceShared],
    afterDelete: [recordGone, showPhotoOfGone, logDelete, announceSharedDeleted],
  },
  fields: [
    plainText({
      name: 'name',
      required: true,
      maxLength: limits.authorName,
      index: true,
      admin: { description: 'As it stands in the byline.' },
    }),
    {
      name: 'affiliations',
      type: 'array',
      labels: { singular: 'Affiliation', plural: 'Affiliations' },
      maxRows: limits.datedRows,
      admin: {
        description:
          'Never overwrite a post when it changes: add a new one with its day. A page keeps the position and organisation of the day it was published. A row with a day and nothing else says that none is held from then on.',
      },
      fields: [
        plainText({ name: 'position', maxLength: limits.post, admin: { description: 'As in “Senior Fellow”.' } }),
        plainText({
          name: 'organisation',
          maxLength: limits.post,
          admin: { description: 'Where they hold it, without the position: “The Harbour Institute”.' },
        }),
        fromField,
      ],
    },
    {
      name: 'photo',
      type: 'upload',
      relationTo: 'media',
      admin: { description: 'A portrait, shown small beside the name.' },
    },
    {
      name: 'bios',
      type: 'array',
      labels: { singular: 'Bio', plural: 'Bios' },
      maxRows: limits.datedRows,
      admin: {
        description:
          'Never overwrite a bio when something changes: add a new one with its day. A page keeps the bio of the day it was published.',
      },
      fields: [
        {
          name: 'text',
          type: 'textarea',
          required: true,
          maxLength: 1200,
          validate: checkText,
          admin: { description: 'Begins with the name: “Ana Marić is …”.' },
        },
        fromField,
      ],
    },
    {
      name: 'links',
      type: 'array',
      labels: { singular: 'Link', plural: 'Links' },
      maxRows: limits.authorLinks,
      admin: { description: 'Where else the author is found.', initCollapsed: true },
      fields: [
        plainText({ name: 'label', required: true, maxLength: 60, admin: { description: 'As in “Personal page”.' } }),
        {
          name: 'url',
          type: 'text',
          required: true,
          validate: checkWebAddress,
          admin: { description: 'The whole address, beginning with https://.' },
        },
      ],
    },
    {
      name: 'orcid',
      type: 'text',
      label: 'ORCID',
      validate: checkOrcid,
      admin: { description: 'Sixteen digits, as in 0000-0002-1825-0097. The last digit is checked.' },
    },
    plainText({
      name: 'sortName',
      maxLength: 120,
      index: true,
      admin: {
        position: 'sidebar',
        description:
          'For lists and citations: “Marić, Ana”, “Kellen, Robert F., Jr.”. Without a comma it stands whole, as for an institution. Left empty, it is made from the name.',
      },
    }),
    slugField('/authors/ana-maric'),
    proposedField,
    shownField,
    actsField,
    usedInField,
    {
      name: 'mergeInto',
      type: 'ui',
      admin: { position: 'sidebar', components: { Field: '@/components/admin/MergeAuthor#MergeAuthor' } },
    },
  ],
  admin: {
    group: 'Publisher',
    useAsTitle: 'name',
    defaultColumns: ['name', 'sortName', 'proposed', 'updatedAt'],
    listSearchableFields: ['name', 'sortName', 'affiliations.position', 'affiliations.organisation'],
    description: 'People who sign commentaries. Accounts for signing in are under Users.',
  },
  endpoints: [usesEndpoint('authors'), mergeEndpoint],
}
