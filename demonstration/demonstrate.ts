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

/** Fills an empty database with a small institution and its commentaries; answers how many. */
export async function demonstrate(payload: Payload): Promise<number> {
  await payload.updateGlobal({ slug: 'settings', data: publisher.settings, overrideAccess: true })
  const topicIds = await keep(topics, (data) => payload.create({ collection: 'topics', data, overrideAccess: true }))
  const personIds = await keep(
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
  const imageIds = await keep(images, (image) => keepImage(payload, image))
  for (const data of publisher.disclaimers)
    await payload.create({ collection: 'disclaimers', data, overrideAccess: true })
  for (const piece of commentaries) await publish(payload, piece, { topicIds, personIds, imageIds })
  return commentaries.length
}

async function keep<Key extends string, Data>(
  records: Record<Key, Data>,
  create: (data: Data) => Promise<{ id: string }>,
): Promise<Ids> {
  const ids = new Map<string, string>()
  for (const [key, data] of Object.entries<Data>(records)) ids.set(key, (await create(data)).id)
  return ids
}

async function keepImage(payload: Payload, image: (typeof images)[keyof typeof images]): Promise<{ id: string }> {
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

interface Known {
  readonly topicIds: Ids
  readonly personIds: Ids
  readonly imageIds: Ids
}

async function publish(
  payload: Payload,
  piece: DemoCommentary,
  { topicIds, personIds, imageIds }: Known,
): Promise<void> {
  const { title, kind, standfirst, day, updated, authors, image, language, keyPoints = [] } = piece
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
      topics: piece.topics.flatMap((key) => topicIds.get(key) ?? []),
      lead: image ? (imageIds.get(image) ?? null) : null,
      language,
      disclaimerMode: 'rule',
      keyPoints: keyPoints.map((text) => ({ text })),
      body: encodeLexical(piece.body.map(withImages), randomUUID),
    },
    overrideAccess: true,
  })
}
