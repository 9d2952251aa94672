import { randomUUID } from 'node:crypto'
import { writeFileSync } from 'node:fs'

import config from '@payload-config'
import { getPayload } from 'payload'
import sharp from 'sharp'

import { encodeLexical } from '@/domain/body/encodeLexical'

import { generate, seeded } from './generate'

// Fills an empty database through the same steps as an editor’s save.
const [, , size = '10', file = ''] = process.argv
const count = Number(size)
/** The number of first addresses that are recorded, so that the measurement requests existing pages. */
const maxAddresses = 200
const slugs: string[] = []
const payload = await getPayload({ config })
const random = seeded(20_261_124)
const authors: string[] = []
const topics: string[] = []
for (let at = 0; at < 25; at += 1) {
  const data = {
    name: `Author Number ${at}`,
    affiliations: [{ organisation: 'Institute' }],
    bios: [{ text: `Author Number ${at} is a fellow.` }],
  }
  authors.push((await payload.create({ collection: 'authors', data, overrideAccess: true })).id)
}
for (let at = 0; at < 12; at += 1) {
  topics.push(
    (
      await payload.create({
        collection: 'topics',
        data: { name: `Topic ${at}`, kind: 'subject' },
        overrideAccess: true,
      })
    ).id,
  )
}
const image = await sharp({ create: { width: 1600, height: 1000, channels: 3, background: '#456' } })
  .jpeg()
  .toBuffer()
const media = await payload.create({
  collection: 'media',
  data: { alt: 'A field of one colour', licence: 'CC0-1.0' },
  file: { data: image, mimetype: 'image/jpeg', name: 'field.jpg', size: image.length },
  overrideAccess: true,
})
for (let at = 0; at < count; at += 1) {
  const commentary = generate(random, at, authors.length, topics.length)
  const made = await payload.create({
    collection: 'articles',
    data: {
      _status: 'published',
      title: commentary.title,
      kind: 'commentary',
      standfirst: commentary.standfirst,
      publishedAt: commentary.day,
      authors: commentary.authors.flatMap((index) => authors[index] ?? []),
      topics: commentary.topics.flatMap((index) => topics[index] ?? []),
      lead: at % 3 === 0 ? media.id : null,
      disclaimerMode: 'rule',
      body: encodeLexical(commentary.body, randomUUID),
    },
    overrideAccess: true,
  })
  if (slugs.length < maxAddresses && made.slug) slugs.push(made.slug)
}
const [author, topic] = await Promise.all([slugOf('authors', authors[0]), slugOf('topics', topics[0])])
writeFileSync(file, JSON.stringify({ slugs, author, topic }))
await payload.destroy()
process.exit(0)

async function slugOf(collection: 'authors' | 'topics', id = ''): Promise<string | null | undefined> {
  return (await payload.findByID({ collection, id, overrideAccess: true })).slug
}
