import { createLocalReq, type Payload } from 'payload'
import sharp from 'sharp'

import { storeManuscript } from '@/editorial/import/importManuscript'
import type { LibraryImages } from '@/editorial/import/storeImages'

import { commentaries } from './commentaries'
import { drawSea, images } from './images'
import { people } from './people'
import { publisher } from './publisher'
import { topics } from './topics'

/**
 * Fills an empty database with a small publisher and its commentaries, Markdown files that the import reads, and returns
 * how many there are.
 */
export async function demonstrate(payload: Payload): Promise<number> {
  await payload.updateGlobal({ slug: 'settings', data: publisher.settings, overrideAccess: true })
  for (const data of topics) await payload.create({ collection: 'topics', data, overrideAccess: true })
  for (const { affiliations, bios, links = [], ...data } of people)
    await payload.create({
      collection: 'authors',
      data: { ...data, affiliations: [...affiliations], bios: [...bios], links: [...links] },
      overrideAccess: true,
    })
  const library = new Map<string, { id: string; filename: string; alt: string }>()
  for (const [name, image] of Object.entries(images)) library.set(`${name}.png`, await createImage(payload, image))
  for (const data of publisher.disclaimers)
    await payload.create({ collection: 'disclaimers', data, overrideAccess: true })
  const texts = await commentaries()
  for (const text of texts) await publish(payload, text, library)
  return texts.length
}

async function createImage(
  payload: Payload,
  image: (typeof images)[keyof typeof images],
): Promise<{ id: string; filename: string; alt: string }> {
  const data = await sharp(Buffer.from(drawSea(image)))
    .png()
    .toBuffer()
  const { id, filename } = await payload.create({
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
  return { id, filename: filename ?? '', alt: image.alt }
}

/** Imports a text as a draft and publishes it; its report says what an editor had to do, which is done. */
async function publish(
  payload: Payload,
  text: Awaited<ReturnType<typeof commentaries>>[number],
  library: LibraryImages,
): Promise<void> {
  const outcome = await storeManuscript(await createLocalReq({}, payload), text, { library })
  if (outcome.state !== 'draft') throw new Error(`A text of the demonstration was not imported: ${outcome.state}`)
  await payload.update({
    collection: 'articles',
    id: outcome.id,
    data: { _status: 'published', importReport: null },
    overrideAccess: true,
  })
}
