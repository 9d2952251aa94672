import { z } from 'zod'

const text = z.string()
const address = z.string().describe('A whole address')
const language = text.describe('BCP 47')
const instant = z.string().regex(/^\d{4}-\d{2}-\d{2}T[\d:.]+(?:Z|[+-]\d{2}:\d{2})$/)

const image = z
  .object({
    url: address,
    width: z.int(),
    height: z.int(),
    alt: text,
    caption: text.describe('Empty for none'),
    credit: text.describe('Creator, source and licence in one line; empty for none'),
    licence: address.nullable().describe('The deed of the licence'),
  })
  .describe('An image in its full size')

const author = z.object({
  name: text,
  sortName: text.describe('“Family, Given”; whole, without a comma, for an institution or a single name'),
  institution: z.boolean(),
  url: address.describe('The author’s page'),
  orcid: text.nullable(),
  position: text.describe('On the day of publication; empty for none'),
  organisation: text.describe('On the day of publication; empty for none'),
})

const bio = z.object({
  name: text,
  then: text.describe('As it was on the day of publication'),
  now: text.nullable().describe('Today’s, where it is another'),
})

/** The version of the JSON face: it grows by one where a field is taken out or changes its meaning, not where one is added. */
export const jsonVersion = 1

/** The address of the JSON Schema, which names its version. */
export const schemaPath = `/schemas/commentary-${jsonVersion}.json`

/** A commentary as JSON. */
export const commentarySchema = z
  .object({
    $schema: address.describe('The address of this schema'),
    version: z.literal(jsonVersion),
    id: text.describe('urn:uuid, the same as in the feeds; it survives a change of address'),
    url: address,
    kind: text.describe('Code of the kind: commentary, analysis, explainer, reply, review, interview'),
    language,
    direction: z.enum(['ltr', 'rtl']),
    title: text,
    standfirst: text.describe('Empty for none'),
    keyPoints: z.array(text),
    authors: z.array(author).describe('In the order of the byline'),
    published: instant.describe('First published'),
    updated: instant.nullable().describe('Last changed in substance; null where it was not'),
    publisher: z.object({ name: text, url: address }),
    topics: z.array(z.object({ name: text, kind: z.enum(['subject', 'region']), url: address })),
    image: image.nullable(),
    body: z
      .object({ html: text.describe('Without a script or a style; addresses are whole'), text })
      .describe('The text twice: as HTML, and as plain text with its notes at the end'),
    notes: z.array(z.object({ number: z.int(), text })).describe('In reading order; in the HTML they are only marked'),
    wordCount: z.int(),
    readingMinutes: z.int(),
    bios: z.array(bio),
    disclaimers: z.array(text).describe('In the wording of the day of publication'),
    faces: z.array(z.object({ type: text.describe('Media type'), url: address })).describe('Its other forms'),
  })
  .describe('A commentary that readers can see. Fields may be added within a version.')
