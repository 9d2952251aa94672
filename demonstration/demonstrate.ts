import { randomUUID } from 'node:crypto'

import type { Payload } from 'payload'
import sharp from 'sharp'

import { encodeLexical } from '@/domain/body/encodeLexical'
import type { TypedBlock } from '@/domain/body/TypedBody'

import { commentaries } from './commentaries/commentaries'
import { publisher } from './publisher'
import { drawSea, images } from './images'
import type { DemoCommentary } from './DemoCommentary'
import { people } from './people'
import { topics } from './topics'

type Ids = ReadonlyMap<string, string>

/** Fills an empty database with a small publisher and its commentaries, and returns how many there are. */
export async function demonstrate(payload: Payload): Promise<number> {
  await payload.updateGlobal({ slug: 'settings', data: publisher.settings, overrideAccess: true })
  const topicIds = await createAll(topics, (data) =>
    payload.create({ collection: 'topics', data, overrideAccess: true }),
  )
  const personIds = await createAll(
    people,
    ({
      links,
      ...data
    }: { links?: readonly { label: string; url: string }[] } & (typeof people)[keyof typeof people]) =>
      payload.create({
        collection: 'authors',
        data: { ...data, affiliations: [...data.affiliations], bios: [...data.bios], links: links ? [...links] : [] },
        overrideAccess: true,
      }),
  )
  const imageIds = await createAll(images, (image) => createImage(payload, image))
  for (const data of publisher.disclaimers)
    await payload.create({ collection: 'disclaimers', data, overrideAccess: true })
  for (const commentary of commentaries) await publish(payload, commentary, { topicIds, personIds, imageIds })
  return commentaries.length
}

async function createAll<Key extends string, Data>(
  records: Record<Key, Data>,
  create: (data: Data) => Promise<{ id: string }>,
): Promise<Ids> {
  const ids = new Map<string, string>()
  for (const [key, data] of Object.entries<Data>(records)) ids.set(key, (await create(data)).id)
  return ids
}

async function createImage(payload: Payload, image: (typeof images)[keyof typeof images]): Promise<{ id: string }> {
  const data = await sharp(Buffer.from(drawSea(image)))
    .png()
    .toBuffer()
  return payload.create({
    collection: 'media',
    data: {
      alt: image.alt,
      caption: image.caption,
      creator: 'Standfirst',
      source: 'The demonstration',
      sourceUrl: 'https://example.org/demonstration',
      licence: 'CC0-1.0',
    },
    file: { data, mimetype: 'image/png', name: 'sea.png', size: data.length },
    overrideAccess: true,
  })
}

interface RecordIds {
  readonly topicIds: Ids
  readonly personIds: Ids
  readonly imageIds: Ids
}

async function publish(
  payload: Payload,
  commentary: DemoCommentary,
  { topicIds, personIds, imageIds }: RecordIds,
): Promise<void> {
  const { title, kind, standfirst, day, updated, authors, image, language, keyPoints = [] } = commentary
  const withImages = (block: TypedBlock): TypedBlock =>
    block.type === 'figure' ? { ...block, media: imageIds.get(block.media) ?? '' } : block
  await payload.create({
    collection: 'articles',
    data: {
      _status: 'published',
      title,
      kind,
      standfirst,
      publishedAt: `${day}T08:00:00.000Z`,
      updatedOn: updated ? `${updated}T08:00:00.000Z` : null,
      authors: authors.flatMap((key) => personIds.get(key) ?? []),
      topics: commentary.topics.flatMap((key) => topicIds.get(key) ?? []),
      lead: image ? (imageIds.get(image) ?? null) : null,
      language,
      disclaimerMode: 'rule',
      keyPoints: keyPoints.map((text) => ({ text })),
      body: encodeLexical(commentary.body.map(withImages), randomUUID),
    },
    overrideAccess: true,
  })
}
