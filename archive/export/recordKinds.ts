import { z } from 'zod'

const text = z.string().nullish()
const day = z.string().nullish().describe('A time in UTC, as ISO 8601 writes it')
const count = z.number().nullish()
const ids = z.array(z.string()).nullish()
const record = { id: z.string().min(1), createdAt: day, updatedAt: day }
const fileName = z
  .string()
  .regex(/^[^/\\.][^/\\]*$/)
  .nullish()
const row = { id: text }

const size = z.object({ url: text, width: count, height: count, mimeType: text, filesize: count, filename: fileName })

const images = z
  .object({
    ...record,
    alt: text,
    caption: text,
    creator: text,
    source: text,
    sourceUrl: text,
    licence: text.describe('Code of the licence: an SPDX identifier where there is one'),
    shown: z.boolean().nullish().describe('Whether readers may see it'),
    transparent: z.boolean().nullish(),
    filename: fileName.describe('The file in media/'),
    mimeType: text,
    filesize: count,
    width: count,
    height: count,
    focalX: count,
    focalY: count,
    url: text,
    thumbnailURL: text,
    sizes: z.record(z.string(), size.nullable()).nullish().describe('The same image in other sizes'),
  })
  .describe('An image with its caption, credit and licence')

const topics = z
  .object({ ...record, name: z.string(), kind: z.string(), description: text, slug: text })
  .describe('A subject or region')

const authors = z
  .object({
    ...record,
    name: z.string(),
    sortName: text,
    slug: text,
    orcid: text,
    photo: text.describe('Id of an image'),
    affiliations: z.array(z.object({ ...row, position: text, organisation: text, from: day })).nullish(),
    bios: z.array(z.object({ ...row, text, from: day })).nullish(),
    links: z.array(z.object({ ...row, label: text, url: text })).nullish(),
    proposed: z.boolean().nullish(),
  })
  .describe('Somebody who signs commentaries, with every bio and affiliation and the day from which it holds')

const disclaimers = z
  .object({
    ...record,
    title: z.string(),
    wordings: z.array(z.object({ ...row, text, from: day })).nullish(),
    appliesTo: z.string(),
    kind: text,
    topic: text.describe('Id of a topic'),
    proposed: z.boolean().nullish(),
  })
  .describe('A disclaimer with every wording and the day from which it holds')

const commentaries = z
  .object({
    ...record,
    _status: z.enum(['draft', 'published']).describe('“published”: readers see this text'),
    deletedAt: day.describe('Set for a commentary in the trash'),
    revision: count,
    title: text,
    slug: text,
    kind: text,
    standfirst: text,
    language: text.describe('BCP 47; empty for the publisher’s own'),
    lead: text.describe('Id of an image'),
    body: z.record(z.string(), z.unknown()).nullish().describe('The text as Lexical stores it'),
    keyPoints: z.array(z.object({ ...row, text })).nullish(),
    authors: ids.describe('Ids in the order of the byline'),
    topics: ids,
    disclaimerMode: text,
    disclaimers: ids,
    related: ids.describe('Ids of commentaries'),
    publishedAt: day,
    updatedOn: day,
    publishAt: day,
    unpublishAt: day,
    embargoUntil: day,
    leadCredit: z.object({ caption: text, creator: text, source: text, licence: text }).nullish(),
    importReport: z.unknown().optional(),
    importHash: text,
  })
  .describe('One text of a commentary')

const page = z.object({ relationTo: z.enum(['articles', 'authors', 'topics']), value: z.string() })

const formerAddresses = z
  .object({ ...record, path: z.string(), page: page.nullish() })
  .describe('An address that changed, and the record to which it leads')

const settings = z
  .object({
    publisherName: z.string(),
    description: text,
    language: z.string(),
    timeZone: z.string(),
    accent: z.string(),
    accentDark: z.string(),
    policies: z.array(z.object({ ...row, title: z.string(), slug: z.string(), text: z.string() })).nullish(),
  })
  .describe('What readers see of the publisher’s settings')

/** The records of an export by the folder that holds them, each kind after those to which it refers. */
export const recordKinds = {
  images: { collection: 'media', schema: images },
  topics: { collection: 'topics', schema: topics },
  authors: { collection: 'authors', schema: authors },
  disclaimers: { collection: 'disclaimers', schema: disclaimers },
  commentaries: { collection: 'articles', schema: commentaries },
  'former-addresses': { collection: 'former-addresses', schema: formerAddresses },
} as const

export type RecordKind = keyof typeof recordKinds

/** The kinds in the order in which they can be stored. */
export const kindOrder = [
  'images',
  'topics',
  'authors',
  'disclaimers',
  'commentaries',
  'former-addresses',
] as const satisfies readonly RecordKind[]

/** The settings of an export, which is one file. */
export const settingsSchema = settings

export type ExportedCommentary = z.infer<typeof commentaries>

export type ExportedImage = z.infer<typeof images>
