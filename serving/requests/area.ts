import type { IncomingMessage } from 'node:http'

/** The area of the site that a path belongs to; it decides which requests are accepted and which headers are sent. */
export type Area = 'api' | 'admin' | 'next' | 'preview' | 'readers'

const areas: Readonly<Record<string, Area>> = { api: 'api', admin: 'admin', _next: 'next', preview: 'preview' }

/**
 * The area of a request’s URL, by the first segment of its path; anything else is a reader’s, where least is allowed.
 */
export function areaOf(url: string): Area {
  const first = (plainPath(url) ?? url).split('/')[1] ?? ''
  return Object.hasOwn(areas, first) ? (areas[first] ?? 'readers') : 'readers'
}

/**
 * The path of a URL as routes match it: decoded once, slashes single, none at the end; null where its percent encoding
 * is not UTF-8 (RFC 3986, 2.5).
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

/** Whether a request is an attempt to sign in with a password. */
export const isLogin = ({ method, url = '/' }: IncomingMessage): boolean =>
  method === 'POST' && loginPath.test(plainPath(url) ?? '')
