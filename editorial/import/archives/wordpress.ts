import { plainPermalink } from '@/domain/formerPath'
import { wordsOf } from '@/domain/html/tree/HtmlNode'
import { parseHtml } from '@/domain/html/tree/parseHtml'
import type { ReportLine } from '@/editorial/import/Manuscript'

import { type ArchivedPost, type ArchiveEntry, instantOf, oldPathOf, scheduledToDo } from './Archive'
import { SiteIndex } from './SiteIndex'
import { notesIn, wordpressHtml } from './wordpressHtml'
import { type WxrItem, wxrParts } from './wxrItems'

const damaged =
  'Its XML is damaged. Copy it from the old site into the editor. Check the post that follows it on the old site too: it may be missing here.'

const faults = {
  doctype:
    'The file has a document type declaration, which no WordPress export has. Nothing was read. Export the site anew.',
  'not an export': 'The file is no WordPress export. Export it under Tools → Export → All content.',
  incomplete: 'The file ends early: the posts up to there were read. Export the site anew and import that too.',
} as const

/**
 * The posts of a WordPress export (WXR), one at a time. It reads the text twice, since an image may stand behind the
 * post that it leads; `open` gives it from the beginning.
 */
export async function* wordpress(open: () => AsyncIterable<string> | Iterable<string>): AsyncGenerator<ArchiveEntry> {
  const site = new SiteIndex()
  try {
    for await (const part of wxrParts(open())) {
      if (part.type === 'site') site.url ||= part.url
      else if (part.type === 'author') {
        const login = part.texts.get('wp:author_login') ?? ''
        site.names.set(login, words(part.texts.get('wp:author_display_name') ?? '') || login)
      } else if (part.type === 'item') index(part.item, site)
    }
    for await (const part of wxrParts(open())) {
      if (part.type === 'item') yield entryOf(part.item, site)
      else if (part.type === 'fault') yield { type: 'fault', reason: faults[part.fault] }
    }
  } finally {
    site.close()
  }
}

function index(item: WxrItem, site: SiteIndex): void {
  const id = text(item, 'wp:post_id')
  switch (text(item, 'wp:post_type')) {
    case 'post':
      site.addPost(id, text(item, 'link'))
      break
    case 'attachment':
      site.addAttachment(id, {
        url: text(item, 'wp:attachment_url') || text(item, 'guid'),
        alt: item.fields.get('_wp_attachment_image_alt') ?? '',
        caption: words(text(item, 'excerpt:encoded')),
      })
      site.attach(id, text(item, 'wp:post_parent'), Number(text(item, 'wp:menu_order')) || 0)
      break
  }
}

function entryOf(item: WxrItem, site: SiteIndex): ArchiveEntry {
  const title = words(text(item, 'title'))
  const kind = text(item, 'wp:post_type') || 'item'
  if (item.damage === 'malformed') return { type: 'unreadable', title, reason: damaged }
  if (item.damage !== null)
    return { type: 'unreadable', title, reason: 'It is longer than 5 million characters. Divide it on the old site.' }
  if (kind !== 'post') return { type: 'left out', kind, title }
  const status = text(item, 'wp:status')
  if (status === 'trash' || status === 'auto-draft') return { type: 'left out', kind: status, title }
  return { type: 'post', post: postOf(item, title, site) }
}

function postOf(item: WxrItem, title: string, site: SiteIndex): ArchivedPost {
  const status = text(item, 'wp:status')
  const isLive = status === 'publish'
  const live = isLive ? firstLive(item) : { date: null, toDo: [] }
  const hasPassword = text(item, 'wp:post_password') !== ''
  const { html, toDo } = wordpressHtml({
    post: text(item, 'wp:post_id'),
    content: item.texts.get('content:encoded') ?? '',
    notes: notesIn(item.fields.get('footnotes') ?? ''),
    attachments: site,
  })
  const lead = site.get(item.fields.get('_thumbnail_id') ?? '')
  const link = text(item, 'link')
  const path = isLive ? oldPathOf(link) : null
  return {
    id: site.idOf(text(item, 'wp:post_id')),
    old: site,
    title,
    html,
    base: /^https?:/i.test(link) ? link : site.url || null,
    authors: namesOf(item, site).map((name) => ({ name, bio: null })),
    standfirst: words(text(item, 'excerpt:encoded')) || null,
    topics: [
      ...new Set(
        item.terms
          .filter(({ domain, nicename }) => ['category', 'post_tag'].includes(domain) && nicename !== 'uncategorized')
          .map(({ name }) => words(name)),
      ),
    ].filter(Boolean),
    date: live.date,
    slug: decodedSlug(text(item, 'wp:post_name')),
    oldPaths: [path, isLive ? permalinkOf(item, site) : null].filter((each) => each !== null),
    status: status === 'private' || (isLive && hasPassword) ? 'restricted' : isLive ? 'live' : 'draft',
    leadImage: lead ? { name: lead.url, alt: lead.alt, caption: lead.caption } : null,
    toDo: [
      ...toDo,
      ...live.toDo,
      ...(hasPassword
        ? [{ what: 'A password protected it on the old site. Publish it only where everybody may read it.' }]
        : []),
      ...(status === 'private'
        ? [{ what: 'It was private on the old site. Publish it only where everybody may read it.' }]
        : []),
      ...(status === 'future' ? [scheduledToDo(text(item, 'wp:post_date'))] : []),
    ],
  }
}

/**
 * When a post was first live. Plugins and old imports leave out the time in UTC; the export names no zone of the site,
 * so noon in UTC stands for its day.
 */
function firstLive(item: WxrItem): { readonly date: string | null; readonly toDo: readonly ReportLine[] } {
  const date = instantOf(text(item, 'wp:post_date_gmt'))
  if (date !== null) return { date, toDo: [] }
  const local = text(item, 'wp:post_date')
  const noon = instantOf(`${local.slice(0, 10)} 12:00:00`)
  const what =
    noon === null
      ? 'The archive does not say when it was live. Set the day on which it was first published.'
      : 'The archive holds its time without a time zone, and only the day was taken. Check its day.'
  return { date: noon, toDo: [noon === null ? { what } : { what, text: local }] }
}

/** The plain permalink of a post, which WordPress answers beside every other; null where the site was a folder of its host. */
const permalinkOf = (item: WxrItem, { url }: SiteIndex): string | null =>
  /^https?:\/\/[^/]+\/*$/i.test(url) ? plainPermalink(text(item, 'wp:post_id')) : null

/** The authors in their order: those of Co-Authors Plus where there are some, else the one of WordPress itself. */
function namesOf({ terms, texts }: WxrItem, { names }: SiteIndex): string[] {
  const several = terms.filter(({ domain }) => domain === 'author').map(({ name }) => words(name))
  const login = texts.get('dc:creator')?.trim() ?? ''
  return [...new Set(several.length > 0 ? several : [names.get(login) ?? login])].filter(Boolean)
}

const text = ({ texts }: WxrItem, name: string): string => texts.get(name)?.trim() ?? ''

const words = (html: string): string => wordsOf(parseHtml(html).nodes)

function decodedSlug(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}
