import { indexRoutes } from './indexRoutes.fixtures'

type Method = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE' | 'OPTIONS'
type Handler = (request: Request, context: { params: Promise<object> }) => Response | Promise<Response>

interface Route {
  readonly for: 'everybody' | 'whoever the rules of the record allow' | 'accounts'
  /** An address it answers. */
  readonly at: string
  /** What a reader without an account gets there, by method: a status and, where it leads on, to where. */
  readonly anonymous: Partial<Record<Method, string>>
  /** Absent where only a browser can tell; then the story that does. */
  readonly open?: () => Promise<object>
  readonly story?: string
}

/**
 * Every file under app/ that answers requests, written by hand: who may open it, and what an anonymous reader gets. The
 * one that takes every address stands last.
 */
export const routes: Readonly<Record<string, Route>> = {
  '(site)/route.tsx': {
    for: 'everybody',
    at: '/',
    anonymous: { GET: '200' },
    open: () => import('./(site)/route'),
  },
  '(site)/commentary/[slug]/route.ts': {
    for: 'everybody',
    at: '/commentary/nothing-here',
    anonymous: { GET: '404' },
    open: () => import('./(site)/commentary/[slug]/route'),
  },
  '(site)/authors/[slug]/route.tsx': {
    for: 'everybody',
    at: '/authors/nobody-here',
    anonymous: { GET: '404' },
    open: () => import('./(site)/authors/[slug]/route'),
  },
  '(site)/topics/[slug]/route.tsx': {
    for: 'everybody',
    at: '/topics/nothing-here',
    anonymous: { GET: '404' },
    open: () => import('./(site)/topics/[slug]/route'),
  },
  ...indexRoutes,
  '(site)/policies/[slug]/route.tsx': {
    for: 'everybody',
    at: '/policies/nothing-here',
    anonymous: { GET: '404' },
    open: () => import('./(site)/policies/[slug]/route'),
  },
  '(site)/search/route.tsx': {
    for: 'everybody',
    at: '/search?q=word',
    anonymous: { GET: '200' },
    open: () => import('./(site)/search/route'),
  },
  '(site)/feed.xml/route.ts': {
    for: 'everybody',
    at: '/feed.xml',
    anonymous: { GET: '200' },
    open: () => import('./(site)/feed.xml/route'),
  },
  '(site)/rss.xml/route.ts': {
    for: 'everybody',
    at: '/rss.xml',
    anonymous: { GET: '200' },
    open: () => import('./(site)/rss.xml/route'),
  },
  '(site)/feed.json/route.ts': {
    for: 'everybody',
    at: '/feed.json',
    anonymous: { GET: '200' },
    open: () => import('./(site)/feed.json/route'),
  },
  '(site)/llms.txt/route.ts': {
    for: 'everybody',
    at: '/llms.txt',
    anonymous: { GET: '200' },
    open: () => import('./(site)/llms.txt/route'),
  },
  '(site)/authors/[slug]/[file]/route.ts': {
    for: 'everybody',
    at: '/authors/nobody-here/feed.xml',
    anonymous: { GET: '404' },
    open: () => import('./(site)/authors/[slug]/[file]/route'),
  },
  '(site)/topics/[slug]/[file]/route.ts': {
    for: 'everybody',
    at: '/topics/nothing-here/rss.xml',
    anonymous: { GET: '404' },
    open: () => import('./(site)/topics/[slug]/[file]/route'),
  },
  '(site)/kinds/[slug]/[file]/route.ts': {
    for: 'everybody',
    at: '/kinds/nothing-here/feed.json',
    anonymous: { GET: '404' },
    open: () => import('./(site)/kinds/[slug]/[file]/route'),
  },
  '(site)/schemas/[file]/route.ts': {
    for: 'everybody',
    at: '/schemas/commentary-1.json',
    anonymous: { GET: '200' },
    open: () => import('./(site)/schemas/[file]/route'),
  },
  '(site)/sitemaps/[file]/route.ts': {
    for: 'everybody',
    at: '/sitemaps/commentary-0.xml',
    anonymous: { GET: '404' },
    open: () => import('./(site)/sitemaps/[file]/route'),
  },
  '(site)/sitemap.xml/route.ts': {
    for: 'everybody',
    at: '/sitemap.xml',
    anonymous: { GET: '200' },
    open: () => import('./(site)/sitemap.xml/route'),
  },
  '(site)/robots.txt/route.ts': {
    for: 'everybody',
    at: '/robots.txt',
    anonymous: { GET: '200' },
    open: () => import('./(site)/robots.txt/route'),
  },
  '(site)/preview/[id]/route.tsx': {
    for: 'whoever the rules of the record allow',
    at: '/preview/some-id',
    anonymous: { GET: '303 /admin/login' },
    open: () => import('./(site)/preview/[id]/route'),
  },
  // One door to many endpoints, each of which has its row in collections/accessTests/accessMatrix.fixtures.ts.
  '(payload)/api/[...slug]/route.ts': {
    for: 'whoever the rules of the record allow',
    at: '/api/users',
    anonymous: { GET: '403', POST: '403', PATCH: '403', DELETE: '403', PUT: '404', OPTIONS: '200' },
    open: () => import('./(payload)/api/[...slug]/route'),
  },
  '(payload)/admin/[[...segments]]/page.tsx': {
    for: 'accounts',
    at: '/admin',
    anonymous: {},
    story: 'e2e/reader-sees-no-draft.spec.ts',
  },
  '(site)/[...path]/route.ts': {
    for: 'everybody',
    at: '/nothing/here',
    anonymous: { GET: '404' },
    open: () => import('./(site)/[...path]/route'),
  },
}

/** Answers a request as Next would, by the first of these routes that the address fits. */
export async function visit(request: Request): Promise<Response> {
  const segments = new URL(request.url).pathname.split('/').filter(Boolean)
  for (const [file, { open }] of Object.entries(routes)) {
    const params = paramsOf(file, segments)
    if (params === null || open === undefined) continue
    const handlers = (await open()) as Partial<Record<string, Handler>>
    const handler = handlers[request.method]
    return handler ? handler(request, { params: Promise.resolve(params) }) : new Response(null, { status: 405 })
  }
  return new Response(null, { status: 404 })
}

/** The parameters with which an address fits a file, or null. */
function paramsOf(file: string, segments: readonly string[]): object | null {
  const pattern = file.split('/').slice(1, -1)
  const params: Record<string, string | string[]> = {}
  for (const [at, part] of pattern.entries()) {
    const [, rest, name = ''] = /^\[(\.\.\.)?(\w+)\]$/.exec(part) ?? []
    const given = segments[at]
    if (rest && name && segments.length > at) return { ...params, [name]: segments.slice(at) }
    if (given === undefined || (name === '' && part !== given)) return null
    if (name) params[name] = decodeURIComponent(given)
  }
  return pattern.length === segments.length ? params : null
}
