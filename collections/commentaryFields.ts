import type { Field } from 'payload'

import { limits } from '@/domain/limits'
import { checkBody } from '@/editorial/rules/bodyFaults'
import { checkText } from '@/editorial/rules/checkText'

import { nobodyMaySet, staffMayRead } from './access'
import { body } from './body'
import { plainText } from './fields'

/** The fields that readers read, in the order of the page. */
const contentFields: Field[] = [
  plainText({
    name: 'title',
    required: true,
    maxLength: limits.title,
    index: true,
    admin: { description: 'The headline, as it stands on the page.' },
  }),
  {
    name: 'standfirst',
    type: 'textarea',
    maxLength: limits.standfirst,
    validate: checkText,
    admin: { description: 'One or two sentences under the title that say what is argued.' },
  },
  {
    name: 'lead',
    type: 'upload',
    relationTo: 'media',
    label: 'Lead image',
    admin: { description: 'Shown under the byline. Its caption, credit and licence are kept with the image.' },
  },
  {
    name: 'body',
    type: 'richText',
    editor: body,
    validate: checkBody,
    label: 'Text',
    admin: { description: 'The argument: headings, links, lists, quotes, figures, footnotes and tables.' },
  },
  {
    name: 'keyPoints',
    type: 'array',
    maxRows: limits.keyPoints,
    labels: { singular: 'Key point', plural: 'Key points' },
    admin: { description: 'Up to six sentences for a reader with one minute. Optional.', initCollapsed: true },
    fields: [
      plainText({ name: 'text', required: true, maxLength: limits.keyPoint, admin: { description: 'One sentence.' } }),
    ],
  },
]

/** The authors and their order. */
const bylineFields: Field[] = [
  {
    name: 'authors',
    type: 'relationship',
    relationTo: 'authors',
    hasMany: true,
    maxRows: limits.authors,
    index: true,
    admin: { description: 'In the order of the byline. Their bios come along as they were on the day of publication.' },
  },
]

/** The kind, topics and address of a commentary, and the disclaimers it requires. */
const publicationFields: Field[] = [
  {
    name: 'topics',
    type: 'relationship',
    relationTo: 'topics',
    hasMany: true,
    maxRows: 12,
    index: true,
    admin: { description: 'Subjects and regions under which readers find it.' },
  },
  {
    name: 'disclaimerMode',
    type: 'select',
    defaultValue: 'rule',
    required: true,
    label: 'Disclaimers',
    options: [
      { value: 'rule', label: 'As the rules say' },
      { value: 'chosen', label: 'These instead' },
      { value: 'none', label: 'None' },
    ],
    admin: { description: 'Normally the rules of each disclaimer decide. Override them only for this commentary.' },
  },
  {
    name: 'disclaimers',
    type: 'relationship',
    relationTo: 'disclaimers',
    hasMany: true,
    maxRows: 6,
    admin: {
      condition: (data) => data.disclaimerMode === 'chosen',
      description: 'The disclaimers this commentary carries instead, in order.',
    },
  },
  {
    name: 'related',
    type: 'relationship',
    relationTo: 'articles',
    hasMany: true,
    maxRows: 6,
    admin: { description: 'Commentaries to read next, picked by you. Empty: the latest that share a topic.' },
  },
  {
    name: 'language',
    type: 'text',
    maxLength: 35,
    validate: checkText,
    admin: { description: 'Language of the text as a BCP 47 tag, such as en-GB or ar. Empty: the publisher’s own.' },
  },
]

/** The report of an import and what remains to be done. */
const importFields: Field[] = [
  {
    name: 'leadCredit',
    type: 'group',
    label: 'Image named in the import',
    access: { read: staffMayRead },
    admin: { description: 'What the imported text says of its image. Copy it to the image when you upload it.' },
    fields: [
      plainText({ name: 'caption', maxLength: limits.caption, admin: { description: 'Caption in the text.' } }),
      plainText({ name: 'creator', maxLength: 400, admin: { description: 'Who made the image.' } }),
      plainText({ name: 'source', maxLength: 400, admin: { description: 'Where the image is from.' } }),
      plainText({ name: 'licence', maxLength: 40, admin: { description: 'Code of the licence.' } }),
    ],
  },
  {
    name: 'importReport',
    type: 'json',
    label: 'Import report',
    access: { read: staffMayRead, update: nobodyMaySet },
    admin: {
      components: { Field: '@/components/admin/ImportReport#ImportReport' },
      description: 'What the import took, changed and lost, and what is left to do.',
    },
  },
  { name: 'importHash', type: 'text', index: true, hidden: true, access: { update: nobodyMaySet } },
]

/** The fields of a commentary by the tab of the admin that shows them. */
export const commentaryFields = {
  content: contentFields,
  byline: bylineFields,
  publication: publicationFields,
  import: importFields,
}
