import type { IncomingMessage } from 'node:http'

/** What a path is for; it decides which requests are taken there and which headers go out. */
export type Area = 'api' | 'admin' | 'next' | 'preview' | 'readers'

const areas: Readonly<Record<string, Area>> = { api: 'api', admin: 'admin', _next: 'next', preview: 'preview' }

/** The area a request’s URL lies in, by the first segment of its path; anything else is a reader’s, where least is allowed. */
export function areaOf(url: string): Area {
  const first = (plainPath(url) ?? url).split('/')[1] ?? ''
  return Object.hasOwn(areas, first) ? (areas[first] ?? 'readers') : 'readers'
}

/**
 * The path of a URL as routes see it: decoded once, slashes single, none at the end; null where its percent encoding is
 * no UTF-8 (RFC 3986, 2.5).
 */
export function plainPath(url: string): string | null {
  const [raw = ''] = url.split(/[?#]/, 1)
  try {
    return decodeURIComponent(raw).replace(/\/+/g, '/').replace(/\/$/, '')
  } catch {
    return null
  }
}

const loginPath = /^\/api\/[^/]+\/login$/i

/** Whether a request tries to sign in with a password. */
export const isLogin = ({ method, url = '/' }: IncomingMessage): boolean =>
  method === 'POST' && loginPath.test(plainPath(url) ?? '')
