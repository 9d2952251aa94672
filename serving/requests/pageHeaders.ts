import { createHash } from 'node:crypto'

import { closed } from './protectiveHeaders'

/** Caches ask the site before each use, and a withdrawn page is gone at once. */
export const revalidated = 'public, max-age=0, must-revalidate'

/**
 * The headers of a reader’s page: no script runs on it at all, and only the styles written in it apply (CSP 3,
 * hash-source).
 */
export function pageHeaders(html: string): Record<string, string> {
  const styles = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(
    ([, css = '']) => `'sha256-${createHash('sha256').update(css).digest('base64')}'`,
  )
  return {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': [
      "default-src 'none'",
      "img-src 'self'",
      // No script runs that could connect; a tool that audits the page fetches /robots.txt from within it.
      "connect-src 'self'",
      `style-src ${styles.join(' ') || "'none'"}`,
      "form-action 'self'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
    ].join('; '),
    'cache-control': revalidated,
  }
}

/** The headers of an answer that is no page: nothing in it runs, no page frames it. */
export const closedHeaders: Readonly<Record<string, string>> = { 'content-security-policy': closed }

/** The headers of a redirect: not cached, since a record may take the address later (RFC 9111, 4.2.2). */
export const movedHeaders: Readonly<Record<string, string>> = {
  ...closedHeaders,
  'cache-control': revalidated,
}

/** The headers of data that readers’ programs fetch, such as a feed. */
export const dataHeaders = (type: string): Record<string, string> => ({
  ...closedHeaders,
  'content-type': type,
  'cache-control': revalidated,
})

/** The headers of a preview: as a page’s, but the admin may frame it and no cache stores it. */
export function previewHeaders(html: string): Record<string, string> {
  const headers = pageHeaders(html)
  return {
    ...headers,
    'content-security-policy': (headers['content-security-policy'] ?? '').replace(
      "frame-ancestors 'none'",
      "frame-ancestors 'self'",
    ),
    'cache-control': 'private, no-store',
    'x-robots-tag': 'noindex',
  }
}
