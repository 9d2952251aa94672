import type { SanitizedConfig } from 'payload'

import type { Planted } from './canaries.fixtures'

export interface Asked {
  readonly method: string
  readonly path: string
}

const get = (path: string): Asked => ({ method: 'get', path })
const states = ['', 'draft=true', 'trash=true', 'draft=true&trash=true']
const depths = ['depth=0', 'depth=1', 'depth=2', 'depth=3']
const all = '?limit=1000&pagination=false'

/** Everything that can be asked of the REST API, drawn from the configuration and from the records that are there. */
export function apiAddresses(config: SanitizedConfig, { ids, files }: Planted): Asked[] {
  const open = config.collections.filter(({ endpoints }) => endpoints && endpoints.some(({ path }) => path === '/:id'))
  const asWanted = open.flatMap(({ slug, flattenedFields }) => [
    `populate${flattenedFields.map(({ name }) => `[${slug}][${name}]=true`).join('&populate')}`,
    `select${flattenedFields.map(({ name }) => `[${name}]=true`).join('&select')}`,
  ])
  const ways = [
    'showHiddenFields=true',
    'overrideAccess=true',
    'locale=all',
    'joins[related][limit]=100',
    'where[or][0][id][exists]=true&where[or][1][_status][equals]=draft',
    'where[or][0][id][exists]=true&where[or][1][createdAt][exists]=true',
    ...asWanted,
  ]
  const addresses = open.flatMap(({ slug, versions }) => {
    const records = ids[slug] ?? []
    return [
      ...depths.flatMap((depth) => states.map((state) => get(`/${slug}${all}&${depth}&${state}`))),
      ...ways.flatMap((way) => ['', '&draft=true'].map((state) => get(`/${slug}${all}&depth=3&${way}${state}`))),
      ...records.flatMap((id) => [
        ...states.map((state) => get(`/${slug}/${id}?depth=3&${state}`)),
        get(`/${slug}/${id}?depth=3&draft=true&showHiddenFields=true`),
        { method: 'post', path: `/${slug}/access/${id}` },
      ]),
      ...(versions ? ['', '&trash=true'].map((state) => get(`/${slug}/versions${all}&depth=3${state}`)) : []),
    ]
  })
  const commentaries = (ids.articles ?? []).flatMap((id) => [
    get(`/articles/${id}/readiness`),
    get(`/articles/versions${all}&depth=2&where[parent][equals]=${id}`),
  ])
  const rest = ['/globals/settings?depth=3', '/access', '/status', '/users/me?depth=3', '/payload-preferences/a-key']
  return [
    ...addresses,
    ...commentaries,
    ...rest.map(get),
    ...files.flatMap((name) => [get(`/media/file/${name}`), get(`/media/file/${name}?prefix=x`)]),
  ]
}

/** What a reader of the site, or a writer at a preview, opens. */
export function pageAddresses({ ids, slugs, canaries }: Planted, authors: readonly string[]): string[] {
  const words = [...canaries.map(({ token }) => token), 'open', 'text', 'commentary', 'mine']
  return [
    ...[
      '/',
      '/?page=2',
      '/feed.xml',
      '/rss.xml',
      '/feed.json',
      '/kinds/commentary/feed.json',
      '/topics/open-topic/rss.xml',
      '/llms.txt',
      '/sitemap.xml',
      '/sitemaps/commentary-1.xml',
      '/sitemaps/authors-1.xml',
      '/sitemaps/topics-1.xml',
      '/robots.txt',
      '/policies/any',
      '/topics/open-topic',
      '/nothing/at/all',
    ],
    ...slugs.flatMap((slug) => [`/commentary/${slug}`, `/commentary/${slug}.json`, `/commentary/${slug}.md`]),
    ...authors.flatMap((slug) => [`/authors/${slug}`, `/authors/${slug}/feed.json`]),
    ...(ids.articles ?? []).map((id) => `/preview/${id}`),
    ...words.map((word) => `/search?q=${word}`),
  ]
}
