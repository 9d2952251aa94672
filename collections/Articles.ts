import type { CollectionConfig } from 'payload'

import { kinds } from '@/domain/kinds'
import { importEndpoint } from '@/editorial/transfer/importEndpoint'
import { gate } from '@/editorial/gate/gate'
import { approveEndpoint } from '@/editorial/schedule/approveEndpoint'
import { readinessEndpoint } from '@/editorial/publish/readinessEndpoint'

import {
  editors,
  editorsMaySet,
  nobodyMaySet,
  ownUnpublishedOrEditors,
  ownVersionsOrEditors,
  publishedOrOwn,
  staff,
} from './access'
import { people, piece, publication, record } from './articleFields'

export const Articles: CollectionConfig = {
  slug: 'articles',
  labels: { singular: 'Commentary', plural: 'Commentaries' },
  access: {
    create: staff,
    read: publishedOrOwn,
    readVersions: ownVersionsOrEditors,
    update: ownUnpublishedOrEditors,
    delete: editors,
    unlock: editors,
    admin: staff,
  },
  trash: true,
  // The gate cuts them, so that an approved text stays.
  versions: { drafts: { autosave: { interval: 2000 }, validate: false }, maxPerDoc: 0 },
  hooks: gate,
  fields: [
    {
      type: 'tabs',
      tabs: [
        { label: 'Piece', fields: piece },
        { label: 'People', fields: people },
        { label: 'Publication', fields: publication },
        { label: 'Import', fields: record },
      ],
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
      admin: { position: 'sidebar', description: 'What sort of piece this is. The page and the disclaimer say it.' },
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
    {
      name: 'publishedAt',
      type: 'date',
      index: true,
      label: 'First published',
      access: { create: editorsMaySet, update: editorsMaySet },
      admin: {
        position: 'sidebar',
        date: { pickerAppearance: 'dayAndTime' },
        description:
          'Set by itself when the piece first goes live. Bios and disclaimers on the page are those of this day.',
      },
    },
    {
      name: 'updatedOn',
      type: 'date',
      label: 'Updated',
      access: { create: editorsMaySet, update: editorsMaySet },
      admin: {
        position: 'sidebar',
        date: { pickerAppearance: 'dayAndTime' },
        description: 'Set this only when readers should know that the text has changed. Leave it for a typo.',
      },
    },
    {
      name: 'publishAt',
      type: 'date',
      index: true,
      label: 'Publish at',
      access: { create: editorsMaySet, update: editorsMaySet },
      admin: {
        position: 'sidebar',
        date: { pickerAppearance: 'dayAndTime' },
        description: 'The text as it is when you set this goes live then; later changes wait. Empty it to cancel.',
      },
    },
    {
      name: 'unpublishAt',
      type: 'date',
      index: true,
      label: 'Unpublish at',
      access: { create: editorsMaySet, update: editorsMaySet },
      admin: {
        position: 'sidebar',
        date: { pickerAppearance: 'dayAndTime' },
        description: 'The page is taken from readers at this time. The draft stays.',
      },
    },
    {
      name: 'embargoUntil',
      type: 'date',
      label: 'Embargo until',
      access: { create: editorsMaySet, update: editorsMaySet },
      admin: {
        position: 'sidebar',
        date: { pickerAppearance: 'dayAndTime' },
        description: 'Nobody can publish it before this time, in any way. Empty it to lift the embargo.',
      },
    },
    {
      name: 'scheduleError',
      type: 'text',
      access: { create: nobodyMaySet, update: nobodyMaySet },
      admin: {
        position: 'sidebar',
        readOnly: true,
        condition: (data) => Boolean(data.scheduleError),
        description: 'The schedule could not be kept. Mend what it names, then set a new time.',
      },
    },
    {
      name: 'scheduledBy',
      type: 'relationship',
      relationTo: 'users',
      access: { create: nobodyMaySet, update: nobodyMaySet },
      admin: { hidden: true },
    },
    {
      name: 'owner',
      type: 'relationship',
      relationTo: 'users',
      index: true,
      access: { read: ({ req }) => req.user !== null, create: nobodyMaySet, update: editorsMaySet },
      admin: { position: 'sidebar', description: 'Whose draft this is. A writer sees and edits only their own.' },
    },
    { name: 'revision', type: 'number', admin: { hidden: true } },
    {
      name: 'approvedRevision',
      type: 'number',
      access: { create: nobodyMaySet, update: nobodyMaySet },
      admin: { hidden: true },
    },
    {
      name: 'figures',
      type: 'relationship',
      relationTo: 'media',
      hasMany: true,
      index: true,
      access: { create: nobodyMaySet, update: nobodyMaySet },
      admin: { hidden: true },
    },
    {
      name: 'searchText',
      type: 'textarea',
      access: { create: nobodyMaySet, update: nobodyMaySet },
      admin: { hidden: true },
    },
  ],
  admin: {
    group: 'Desk',
    useAsTitle: 'title',
    defaultColumns: ['title', '_status', 'kind', 'authors', 'publishedAt', 'updatedAt'],
    listSearchableFields: ['title', 'standfirst', 'slug'],
    description: 'Every piece the desk publishes, drafts and live.',
    preview: ({ id }) => (typeof id === 'string' ? `/preview/${id}` : null),
    components: { beforeListTable: ['@/components/admin/ImportButton#ImportButton'] },
  },
  endpoints: [importEndpoint, readinessEndpoint, approveEndpoint],
}
