import type { CollectionConfig } from 'payload'

import { kinds } from '@/domain/kinds'
import { importEndpoint } from '@/editorial/import/importEndpoint'
import { save } from '@/editorial/save/save'
import { approveEndpoint } from '@/editorial/schedule/approveEndpoint'
import { readinessEndpoint } from '@/editorial/save/readinessEndpoint'
import { usesEndpoint } from '@/editorial/uses/usesEndpoint'

import {
  editors,
  editorsMaySet,
  nobodyMaySet,
  ownUnpublishedOrEditors,
  ownVersionsOrEditors,
  publishedOrOwn,
  staff,
  staffMayRead,
} from './access'
import { commentaryFields } from './commentaryFields'
import { commentaryTimes } from './commentaryTimes'
import { actsField, usedInField } from './fields'
import { unlessWithdrawn } from './unlessWithdrawn'

export const Articles: CollectionConfig = {
  slug: 'articles',
  lockDocuments: false,
  labels: { singular: 'Commentary', plural: 'Commentaries' },
  access: {
    create: staff,
    read: publishedOrOwn,
    readVersions: ownVersionsOrEditors,
    update: ownUnpublishedOrEditors,
    delete: editors,
  },
  trash: true,
  // The orders in which readers list what is live and what was updated, and their counts, without reading a row.
  indexes: [{ fields: ['_status', 'deletedAt', 'publishedAt'] }, { fields: ['_status', 'deletedAt', 'updatedOn'] }],
  // `pruneVersions` limits them in the save, so that an approved text remains.
  versions: { drafts: { autosave: { interval: 2000 }, validate: false }, maxPerDoc: 0 },
  hooks: save,
  fields: unlessWithdrawn([
    {
      type: 'tabs',
      tabs: [
        { label: 'Commentary', fields: commentaryFields.content },
        { label: 'People', fields: commentaryFields.byline },
        { label: 'Publication', fields: commentaryFields.publication },
        { label: 'Import', fields: commentaryFields.import },
      ],
    },
    {
      name: 'safeSaving',
      type: 'ui',
      admin: { position: 'sidebar', components: { Field: '@/components/admin/saving/SafeSaving#SafeSaving' } },
    },
    {
      name: 'preflight',
      type: 'ui',
      admin: { position: 'sidebar', components: { Field: '@/components/admin/Readiness#Readiness' } },
    },
    {
      name: 'kind',
      type: 'select',
      required: true,
      defaultValue: 'commentary',
      options: kinds.map(({ code, label }) => ({ value: code, label })),
      admin: {
        position: 'sidebar',
        description: 'What sort of commentary this is. The page and the disclaimer say it.',
      },
    },
    {
      name: 'slug',
      type: 'text',
      index: true,
      unique: true,
      label: 'Address',
      admin: {
        position: 'sidebar',
        description:
          'The last part of the address. Left empty, it follows the title. Change it and the old address leads on to the new one.',
      },
    },
    ...commentaryTimes,
    {
      name: 'owner',
      type: 'relationship',
      relationTo: 'users',
      index: true,
      access: { read: staffMayRead, create: nobodyMaySet, update: editorsMaySet },
      admin: { position: 'sidebar', description: 'Whose draft this is. A writer sees and edits only their own.' },
    },
    actsField,
    usedInField,
    { name: 'revision', type: 'number', admin: { hidden: true } },
    {
      name: 'refersTo',
      type: 'text',
      hasMany: true,
      index: true,
      hidden: true,
      access: { create: nobodyMaySet, update: nobodyMaySet },
    },
    {
      name: 'searchText',
      type: 'textarea',
      access: { create: nobodyMaySet, update: nobodyMaySet },
      admin: { hidden: true },
    },
  ]),
  admin: {
    group: 'Desk',
    useAsTitle: 'title',
    defaultColumns: ['title', '_status', 'kind', 'authors', 'publishedAt', 'updatedAt'],
    listSearchableFields: ['title', 'standfirst', 'slug'],
    description: 'Every commentary the desk publishes, drafts and live.',
    preview: ({ id }) => (typeof id === 'string' ? `/preview/${id}` : null),
    components: {
      beforeListTable: ['@/components/admin/ImportLink#ImportLink'],
      views: { edit: { versions: { Component: '@/components/admin/VersionsList#VersionsList' } } },
    },
  },
  endpoints: [importEndpoint, readinessEndpoint, approveEndpoint, usesEndpoint('articles')],
}
