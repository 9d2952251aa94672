import path from 'node:path'

import type { CollectionConfig } from 'payload'

import { logChange, logDelete } from '@/editorial/audit/logChange'
import { licences } from '@/domain/licence'
import { limits } from '@/domain/limits'
import { checkAlternativeText } from '@/editorial/rules/checkAlternativeText'
import { checkText } from '@/editorial/rules/checkText'
import { checkWebAddress } from '@/editorial/rules/checkWebAddress'
import { announceShared, announceSharedDeleted } from '@/editorial/outbox/announceShared'
import { refuseInUse } from '@/editorial/uses/refuseInUse'
import { usesEndpoint } from '@/editorial/uses/usesEndpoint'
import { creditLine } from '@/editorial/images/creditLine'
import { cardSize, detectTransparency } from '@/editorial/images/detectTransparency'
import { receiveImage } from '@/editorial/images/receiveImage'
import { renameEdited } from '@/editorial/images/renameEdited'
import { sendImage } from '@/editorial/images/sendImage'
import { writeCard } from '@/editorial/images/writeCard'
import { env } from '@/server/env'

import { editors, nobodyMaySet, shownOrStaff, staff } from './access'
import { actsField, plainText, shownField, usedInField } from './fields'

const folder = path.join(env.dataDir, 'media')
const webp = { format: 'webp', options: { quality: 80 } } as const
const jpeg = { format: 'jpeg', options: { quality: 80 } } as const

/** The limits of a form with a file, for Payload’s parser. */
export const uploadOptions = { limits: { fileSize: limits.fileMegabytes * 1_000_000 }, abortOnLimit: true }

export const Media: CollectionConfig = {
  slug: 'media',
  lockDocuments: false,
  labels: { singular: 'Image', plural: 'Media' },
  access: { create: staff, read: shownOrStaff, update: editors, delete: editors },
  hooks: {
    beforeOperation: [receiveImage, renameEdited(folder)],
    beforeValidate: [detectTransparency],
    beforeDelete: [refuseInUse],
    afterChange: [writeCard(folder), logChange, announceShared],
    afterDelete: [logDelete, announceSharedDeleted],
  },
  fields: [
    {
      name: 'alt',
      type: 'text',
      required: true,
      maxLength: limits.alternativeText,
      label: 'Alternative text',
      validate: checkAlternativeText,
      admin: { description: 'What the image shows, for a reader who cannot see it.' },
    },
    {
      name: 'caption',
      type: 'textarea',
      maxLength: limits.caption,
      validate: checkText,
      admin: { description: 'Printed under the image.' },
    },
    plainText({ name: 'creator', maxLength: 200, admin: { description: 'Who made it: photographer or artist.' } }),
    plainText({ name: 'source', maxLength: 200, admin: { description: 'Where it is from: “Wikimedia Commons”.' } }),
    {
      name: 'sourceUrl',
      type: 'text',
      label: 'Source link',
      validate: checkWebAddress,
      admin: { description: 'Address of the page where the original is found.' },
    },
    {
      name: 'licence',
      type: 'select',
      options: licences.map(({ code, label }) => ({ value: code, label })),
      admin: {
        description: 'The terms under which it may be shown. A Creative Commons licence also needs creator and source.',
      },
    },
    actsField,
    shownField,
    {
      // Empty on images uploaded before this was recorded.
      name: 'transparent',
      type: 'checkbox',
      access: { create: nobodyMaySet, update: nobodyMaySet },
      admin: { hidden: true },
    },
    {
      name: 'creditLine',
      type: 'text',
      virtual: true,
      hooks: { afterRead: [creditLine] },
      admin: { readOnly: true, description: 'Made from the four fields above, as readers see it.' },
    },
    usedInField,
  ],
  upload: {
    staticDir: folder,
    handlers: [sendImage(folder)],
    // Without this, Payload takes the name of a stored file in place of a file, and copies that one.
    requiresClientUploadReceipt: true,
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp'],
    pasteURL: false,
    focalPoint: true,
    adminThumbnail: 'small',
    formatOptions: webp,
    resizeOptions: { width: 2400, withoutEnlargement: true },
    imageSizes: [
      { name: 'small', width: 480, formatOptions: webp, withoutEnlargement: true },
      { name: 'medium', width: 960, formatOptions: webp, withoutEnlargement: true },
      { name: 'large', width: 1600, formatOptions: webp, withoutEnlargement: true },
      // The image of link previews: always present and always JPEG, since some of them accept no WebP.
      { name: 'card', ...cardSize, formatOptions: jpeg, withoutEnlargement: false },
    ],
  },
  admin: {
    group: 'Desk',
    useAsTitle: 'alt',
    defaultColumns: ['filename', 'alt', 'creator', 'licence', 'updatedAt'],
    listSearchableFields: ['alt', 'caption', 'creator', 'source', 'filename'],
    description: 'Images with their captions, credits and licences.',
  },
  endpoints: [usesEndpoint('media')],
}
