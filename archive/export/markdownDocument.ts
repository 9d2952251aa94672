import type { Payload } from 'payload'

import { decodeLexical } from '@/domain/body/decodeLexical'
import { readBody } from '@/domain/body/readBody'
import type { Picture } from '@/domain/body/Picture'
import { toMarkdown } from '@/domain/body/toMarkdown'
import { idOf } from '@/domain/idOf'
import { type Addressed, isAddressed, pagePath } from '@/domain/pagePath'
import { yamlLines } from '@/domain/yamlLines'

import { type ExportedCommentary, type ExportedImage, recordKinds } from './recordKinds'

/** A text of a commentary as Markdown, its facts above it as YAML. Links to pages of the site are whole addresses. */
export async function markdownDocument(payload: Payload, text: ExportedCommentary): Promise<string> {
  const { media, links } = readBody(text.body)
  const images = await imagesById(payload, [...media, ...(text.lead ? [text.lead] : [])])
  const linked = (collection: Addressed) =>
    links.filter(({ relationTo }) => relationTo === collection).map(({ id }) => id)
  const names = await namesById(payload, {
    articles: linked('articles'),
    authors: [...(text.authors ?? []), ...linked('authors')],
    topics: [...(text.topics ?? []), ...linked('topics')],
  })
  const address = (relationTo: string, slug: string | null | undefined): string | null =>
    isAddressed(relationTo) && slug ? `${payload.config.serverURL}${pagePath(relationTo, slug)}` : null
  const { body } = decodeLexical(text.body ?? null, {
    picture: (value) => pictureOf(images.get(idOf(value) ?? '')),
    href: (relationTo, value) => address(relationTo, names.get(`${relationTo}:${idOf(value) ?? ''}`)?.slug),
  })
  const lead = images.get(text.lead ?? '')
  const named = (collection: string, ids: readonly string[]) =>
    ids.flatMap((id) => names.get(`${collection}:${id}`)?.name ?? [])
  const facts = yamlLines({
    title: text.title,
    kind: text.kind,
    status: text._status,
    address: address('articles', text.slug),
    standfirst: text.standfirst,
    authors: named('authors', text.authors ?? []),
    date: text.publishedAt,
    updated: text.updatedOn,
    language: text.language,
    topics: named('topics', text.topics ?? []),
    keyPoints: (text.keyPoints ?? []).map((point) => point.text ?? ''),
    image: lead?.filename ? `../media/${lead.filename}` : null,
    imageAlt: lead?.alt,
    imageCaption: lead?.caption,
    imageCreator: lead?.creator,
    imageSource: lead?.source,
    imageLicence: lead?.licence,
    record: text.id,
  })
  return `---\n${facts}---\n\n${toMarkdown(body)}`
}

interface Named {
  readonly id: string
  readonly name?: string
  readonly slug?: string | null
}

const namedBy = {
  articles: { slug: true },
  authors: { name: true, slug: true },
  topics: { name: true, slug: true },
} as const

/** Names and last parts of addresses, by “collection:id”. */
async function namesById(payload: Payload, ids: Readonly<Record<Addressed, readonly string[]>>) {
  const found = new Map<string, Named>()
  for (const collection of ['articles', 'authors', 'topics'] as const) {
    const where = { id: { in: [...new Set(ids[collection])] } }
    if (where.id.in.length === 0) continue
    const { docs } = await payload.db.find<Named>({ collection, where, select: namedBy[collection], pagination: false })
    for (const doc of docs) found.set(`${collection}:${doc.id}`, doc)
  }
  return found
}

async function imagesById(payload: Payload, ids: readonly string[]): Promise<Map<string, ExportedImage>> {
  if (ids.length === 0) return new Map()
  const where = { id: { in: [...new Set(ids)] } }
  const { docs } = await payload.db.find<{ id: string }>({ collection: 'media', where, pagination: false })
  return new Map(docs.map((doc) => [doc.id, recordKinds.images.schema.parse(doc)]))
}

const pictureOf = (image: ExportedImage | undefined): Picture | null =>
  image?.filename
    ? {
        src: `../media/${image.filename}`,
        width: image.width ?? 0,
        height: image.height ?? 0,
        alt: image.alt ?? '',
        card: null,
        ground: false,
        sources: [],
        caption: image.caption ?? '',
        credit: null,
      }
    : null
