import { areaOf, plainPath } from './area'

/** The policy of an answer that loads nothing and is never framed. */
export const closed = "default-src 'none'; base-uri 'none'; frame-ancestors 'none'"

/**
 * Sent everywhere: types are not guessed, other sites learn no path, devices are disabled, other windows have no
 * access.
 */
const always: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=()',
  'cross-origin-opener-policy': 'same-origin',
}

/**
 * The headers of an uploaded file: opened by itself it runs nothing and belongs to no origin. Its own answer states who
 * may store and show it, since that depends on the file.
 */
const file: Readonly<Record<string, string>> = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
  'content-disposition': 'inline',
}

const data: Readonly<Record<string, string>> = {
  'content-security-policy': closed,
  'cache-control': 'no-store',
}

/**
 * Next writes its scripts into the page, so inline scripts are allowed; none from another host, and nothing is sent to
 * another host.
 */
const admin: Readonly<Record<string, string>> = {
  'content-security-policy': [
    "default-src 'self'",
    "script-src 'self' 'unsafe-inline'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'self'",
  ].join('; '),
}

const next: Readonly<Record<string, string>> = { 'content-security-policy': closed }

/**
 * The headers that protect the visitor of this path (CSP 3; HSTS for two years, RFC 6797). They are set before Next,
 * whose routes only add missing ones; readers’ pages bring their own policy, so none is set for them.
 */
export function protectiveHeaders(path: string, https: boolean): Record<string, string> {
  return {
    ...always,
    ...headersOf(path),
    ...(https ? { 'strict-transport-security': 'max-age=63072000; includeSubDomains' } : {}),
  }
}

/** A download is saved under the file’s own name, which has letters, digits, hyphens and dots only (RFC 6266). */
function fileNamed(path: string): Readonly<Record<string, string>> {
  const name = plainPath(path)?.split('/').at(-1) ?? ''
  return /^[\w.-]+$/.test(name) ? { ...file, 'content-disposition': `inline; filename="${name}"` } : file
}

function headersOf(path: string): Readonly<Record<string, string>> {
  switch (areaOf(path)) {
    case 'api':
      return plainPath(path)?.startsWith('/api/media/file/') ? fileNamed(path) : data
    case 'admin':
      return admin
    case 'next':
      return next
    default:
      return {}
  }
}
