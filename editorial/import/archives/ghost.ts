import '@/editorial/rules/noEval'

import * as z from 'zod/mini'

import { formerPath } from '@/domain/formerPath'
import { wordsOf } from '@/domain/html/tree/HtmlNode'
import { parseHtml } from '@/domain/html/tree/parseHtml'

import { type ArchivedPost, type ArchiveEntry, instantOf, scheduledToDo } from './Archive'
import { ghostText } from './ghost/ghostText'

const text = z.catch(z.nullable(z.string()), null)
const id = z.union([z.string(), z.number()])
const rows = z.catch(z.array(z.unknown()), [])

const archive = z.object({
  db: z.array(
    z.object({
      data: z.object({
        posts: z.array(z.unknown()),
        users: rows,
        tags: rows,
        posts_authors: rows,
        posts_tags: rows,
        posts_meta: rows,
        settings: rows,
      }),
    }),
  ),
})
const postRow = z.object({
  id,
  uuid: text,
  title: z.string(),
  slug: text,
  html: text,
  lexical: text,
  mobiledoc: text,
  type: text,
  status: text,
  visibility: text,
  page: z.catch(z.unknown(), false),
  published_at: text,
  custom_excerpt: text,
  feature_image: text,
  feature_image_alt: text,
  feature_image_caption: text,
  author_id: z.optional(z.nullable(id)),
})
const namedRow = z.object({ id, name: z.string(), bio: text, visibility: text })
const linkRow = z.object({
  post_id: id,
  author_id: z.optional(id),
  tag_id: z.optional(id),
  sort_order: z.catch(z.number(), 0),
})
const settingRow = z.object({ key: z.string(), value: text })
const metaRow = z.object({ post_id: id, feature_image_alt: text, feature_image_caption: text })

type Post = z.infer<typeof postRow>
type Named = z.infer<typeof namedRow>
type Link = z.infer<typeof linkRow>

interface Tables {
  readonly users: ReadonlyMap<string, Named>
  readonly tags: ReadonlyMap<string, Named>
  readonly links: ReadonlyMap<string, readonly Link[]>
  readonly meta: ReadonlyMap<string, z.infer<typeof metaRow>>
  /** The address of the old site without a slash at its end; null where the export does not name it. */
  readonly url: string | null
  /** The address that links within the old site are relative to. */
  readonly base: string | null
}

const notGhost = 'The file is no Ghost export. Export it under Settings → Import/Export → Export content.'

/**
 * The posts of a Ghost export (JSON). Most exports do not name the address of their site: its posts then link to each
 * other through this site at `siteUrl`, where their old paths are stored.
 */
export function* ghost(source: string, siteUrl: string | null = null): Generator<ArchiveEntry> {
  const parsed = archive.safeParse(jsonOf(source))
  const data = parsed.data?.db[0]?.data
  if (!data) {
    yield { type: 'fault', reason: notGhost }
    return
  }
  const links = rowsOf(linkRow, [...data.posts_authors, ...data.posts_tags]).sort((a, b) => a.sort_order - b.sort_order)
  const url = urlIn(data.settings)
  const tables: Tables = {
    url,
    base: url === null ? siteUrl : `${url}/`,
    users: new Map(rowsOf(namedRow, data.users).map((row) => [String(row.id), row])),
    tags: new Map(rowsOf(namedRow, data.tags).map((row) => [String(row.id), row])),
    links: byPost(links),
    meta: new Map(rowsOf(metaRow, data.posts_meta).map((row) => [String(row.post_id), row])),
  }
  for (const row of data.posts) {
    const post = postRow.safeParse(row).data
    yield post
      ? entryOf(post, tables)
      : {
          type: 'unreadable',
          title: '',
          reason: 'It has no id or no title. Copy it from the old site into the editor.',
        }
  }
}

function entryOf(post: Post, tables: Tables): ArchiveEntry {
  const { title } = post
  if (post.page === true || post.page === 1 || (post.type !== null && post.type !== 'post'))
    return { type: 'left out', kind: post.type ?? 'page', title }
  const found = ghostText(post)
  if (found === null)
    return {
      type: 'unreadable',
      title,
      reason: 'The export holds no text of it that can be read. Open and save it on the old site and export anew.',
    }
  return { type: 'post', post: archivedPost(post, found, tables) }
}

function archivedPost(
  post: Post,
  { html, toDo }: NonNullable<ReturnType<typeof ghostText>>,
  { users, tags, links, meta, url, base }: Tables,
): ArchivedPost {
  const isLive = post.status === 'published' || post.status === 'sent'
  const isPublic = (post.visibility ?? 'public') === 'public'
  const own = links.get(String(post.id)) ?? []
  const signed = own.flatMap(({ author_id: author }) => users.get(String(author)) ?? [])
  const authors = signed.length > 0 ? signed : [users.get(String(post.author_id))].filter((user) => user !== undefined)
  const slug = post.slug ?? ''
  const extra = meta.get(String(post.id))
  const path = isLive ? formerPath(`/${slug}`) : null
  return {
    id: JSON.stringify(['ghost', post.uuid ?? '', String(post.id)]),
    title: post.title,
    html: withAddress(html, url),
    base,
    authors: authors.map(({ name, bio }) => ({ name, bio: bio?.trim() || null })),
    standfirst: post.custom_excerpt?.trim() || null,
    topics: own
      .flatMap(({ tag_id: tag }) => tags.get(String(tag)) ?? [])
      .filter(({ name, visibility }) => visibility !== 'internal' && !name.startsWith('#'))
      .map(({ name }) => name.trim()),
    date: isLive ? instantOf(post.published_at ?? '') : null,
    slug,
    oldPaths: path === null ? [] : [path],
    status: !isLive ? 'draft' : isPublic ? 'live' : 'restricted',
    leadImage: post.feature_image
      ? {
          name: withAddress(post.feature_image, url),
          alt: post.feature_image_alt ?? extra?.feature_image_alt ?? '',
          caption: wordsOf(parseHtml(post.feature_image_caption ?? extra?.feature_image_caption ?? '').nodes),
        }
      : null,
    toDo: [
      ...toDo.map(({ what, text }) => ({ what, ...(text === undefined ? {} : { text: withAddress(text, url) }) })),
      ...(isPublic ? [] : [{ what: 'It was for members only on the old site: check whether everybody may read it.' }]),
      ...(post.status === 'scheduled' ? [scheduledToDo(post.published_at ?? '')] : []),
    ],
  }
}

/** Ghost writes a placeholder for the address of its site; where that is unknown, the path is left. */
const withAddress = (html: string, url: string | null): string =>
  html.replaceAll(/__GHOST_URL__(\/?)/g, () => `${url ?? ''}/`)

function urlIn(settings: readonly unknown[]): string | null {
  const url = rowsOf(settingRow, settings).find(({ key }) => key === 'url')?.value ?? ''
  return /^https?:/i.test(url) && URL.canParse(url) ? url.replace(/\/+$/, '') : null
}

function jsonOf(source: string): unknown {
  try {
    return JSON.parse(source)
  } catch {
    return null
  }
}

function byPost(links: readonly Link[]): Map<string, Link[]> {
  const found = new Map<string, Link[]>()
  for (const link of links) {
    const own = found.get(String(link.post_id))
    if (own) own.push(link)
    else found.set(String(link.post_id), [link])
  }
  return found
}

/** The rows that have the fields of their table; others are passed over. */
const rowsOf = <Row>(row: z.ZodMiniType<Row>, found: readonly unknown[]): Row[] =>
  found.flatMap((each) => row.safeParse(each).data ?? [])
