import { formerPath } from '@/domain/formerPath'
import { kinds } from '@/domain/kinds'
import { fold } from '@/domain/slug'
import { dateOf } from '@/editorial/import/anatomy/dates'
import type { HeadFacts } from '@/editorial/import/HeadFacts'
import { languageTag } from '@/editorial/import/languageTag'
import { leadingDay } from '@/editorial/import/leadingDay'
import type { Metadata, ReportLine } from '@/editorial/import/Manuscript'
import { kickerOf } from '@/editorial/import/words/kickerRules'

import { Head } from './Head'
import type { HeadFact } from './HeadFact'
import { headImage } from './headImage'

interface ReadHead {
  readonly metadata: Metadata
  /** What the facts hold that a commentary does not. */
  readonly changed: readonly ReportLine[]
}

/** Names of facts as Jekyll, Hugo, Eleventy, Astro, Obsidian, pandoc and our own export write them; see `Head`. */
const names = {
  title: ['title', 'headline'],
  standfirst: ['standfirst', 'deck', 'dek', 'subtitle', 'excerpt', 'summary', 'description', 'abstract'],
  authors: ['author', 'authors', 'byline', 'creator'],
  published: [
    'date',
    'published',
    'publishdate',
    'publishedat',
    'publishedon',
    'pubdate',
    'pubdatetime',
    'datepublished',
    'created',
  ],
  updated: [
    'updated',
    'modified',
    'lastmod',
    'lastmodified',
    'lastmodifiedat',
    'updateddate',
    'updatedat',
    'datemodified',
    'moddatetime',
  ],
  language: ['lang', 'language', 'locale'],
  kind: ['kind', 'type', 'section', 'genre', 'format'],
  categories: ['category', 'categories'],
  topics: ['topic', 'topics', 'tag', 'tags', 'category', 'categories', 'keyword', 'keywords', 'subject'],
  keyPoints: ['keypoints', 'keytakeaways', 'takeaways'],
  slug: ['slug'],
  paths: ['permalink', 'url', 'address', 'aliases', 'alias', 'redirectfrom'],
} as const

/** The facts of a head as a commentary has them; whatever is not read is reported. */
export function readHead(facts: readonly HeadFact[]): ReadHead {
  const head = new Head(facts)
  const published = head.first(names.published, momentOf)
  const standfirst = head.first(names.standfirst, words)
  if (standfirst !== null) head.all(names.standfirst, (other) => (fold(other) === fold(standfirst) ? [other] : []))
  const kind = head.first(names.kind, kindOf) ?? head.first(names.categories, kindOf)
  const paths = head.all(names.paths, (address) => pathsOf(address))
  const [own] = paths.flatMap((path) => /^\/commentary\/([^/]+)$/.exec(path)?.[1] ?? [])
  const stated: HeadFacts = {
    kind,
    topics: head.all(names.topics, topicsOf).slice(0, maxTopics),
    keyPoints: head.all(names.keyPoints, (point) => [point]),
    published: published?.moment ?? null,
    ...updatedOf(head),
    slug: head.first(names.slug, words) ?? own ?? '',
    oldPaths: [...new Set(paths.filter((path) => !path.startsWith('/commentary/')))],
    image: headImage(head),
    wasLive: wasLive(head),
  }
  const metadata: Metadata = {
    title: head.first(names.title, words),
    authors: head.people(names.authors),
    date: published?.day ?? null,
    standfirst,
    language: head.first(names.language, (value) => languageTag(value.replace(/^([a-z]{2,3})_(?=[A-Z]{2})/, '$1-'))),
    ...(saysNothing(stated) ? {} : { head: stated }),
  }
  return {
    metadata,
    changed: head.unread().map(({ name, words: said }) => ({
      what: 'A fact above the text that the import does not read was left out.',
      text: `${name}: ${said}`,
    })),
  }
}

const maxTopics = 50

const words = (value: string): string => value

const updatedOf = (head: Head): Pick<HeadFacts, 'updated'> => {
  const updated = head.first(names.updated, momentOf)
  return { updated: updated?.moment ?? updated?.day ?? null }
}

const saysNothing = (stated: HeadFacts): boolean =>
  Object.values(stated).every(
    (value: unknown) =>
      value === null || value === false || value === '' || (Array.isArray(value) && value.length === 0),
  )

const kindOf = (value: string): HeadFacts['kind'] =>
  kinds.find(({ code }) => code === value.toLowerCase())?.code ?? kickerOf(value)

const topicsOf = (value: string): string[] =>
  value
    .split(/\s*[,，、]\s*/)
    .map((name) => name.replace(/^#(?=\p{L})/u, '').trim())
    .filter(Boolean)

/** A day and, where a time with its zone is named, the moment. */
function momentOf(value: string): { readonly day: string; readonly moment: string | null } | null {
  const day = leadingDay(value) ?? dateOf(value)?.day ?? null
  if (day === null) return null
  const [, date, time, zone = ''] =
    /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?)\s*(Z|[+-]\d\d:?\d\d)$/i.exec(value) ?? []
  const text = `${date ?? ''}T${time ?? ''}${zone.replace(/^([+-]\d\d)(\d\d)$/, '$1:$2')}`
  return { day, moment: date === undefined || Number.isNaN(Date.parse(text)) ? null : new Date(text).toISOString() }
}

/** Whether a head says that readers saw the text: “draft: false”, “published: true” (Jekyll), “status: published”. */
function wasLive(head: Head): boolean {
  const draft = head.first(['draft'], truthOf)
  const published = head.first(['published'], truthOf)
  const status = head.first(['status'], (value) => (/^[\p{L} _-]{1,30}$/u.test(value) ? value.toLowerCase() : null))
  const said = [
    draft === null ? null : !draft,
    published,
    status === null ? null : /^(?:published?|live)$/.test(status),
  ]
  return said.includes(true) && !said.includes(false)
}

function truthOf(value: string): boolean | null {
  if (/^(?:true|yes)$/i.test(value)) return true
  return /^(?:false|no)$/i.test(value) ? false : null
}

/** The path of an address; none where it is a pattern, such as `/:year/:title/` or one with braces, or relative. */
function pathsOf(value: string): string[] {
  if (/[:{}*]/.test(value.replace(/^https?:/i, ''))) return []
  const path = URL.canParse(value) && /^https?:/i.test(value) ? new URL(value).pathname : value
  const former = formerPath(path)
  return former === null ? [] : [former]
}
