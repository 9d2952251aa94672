import { areaOf, plainPath } from './area'

/** The policy of what nothing is to be loaded from, nor framed. */
export const closed = "default-src 'none'; base-uri 'none'; frame-ancestors 'none'"

/** Everywhere: types are not guessed, other sites learn no path, no device is asked for, no other window reaches in. */
const always: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=()',
  'cross-origin-opener-policy': 'same-origin',
}

/**
 * A file somebody uploaded: whatever it holds, opened by itself it runs nothing and belongs to no origin. Who may store it
 * and show it depends on the file, so its own answer says that.
 */
const file: Readonly<Record<string, string>> = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
  'content-disposition': 'inline',
}

const data: Readonly<Record<string, string>> = {
  'content-security-policy': closed,
  'cache-control': 'no-store',
}

/** Next writes its scripts into the page, so those are taken; no other host’s, and nothing is sent to another host. */
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
 * The headers that protect whoever opens this path (CSP 3; HSTS for two years, RFC 6797). Set before Next, whose routes
 * only add what is not there; readers’ pages bring their own policy, so none is set for them.
 */
export function protectiveHeaders(path: string, https: boolean): Record<string, string> {
  return {
    ...always,
    ...headersOf(path),
    ...(https ? { 'strict-transport-security': 'max-age=63072000; includeSubDomains' } : {}),
  }
}

/** Who saves it saves it under its own name, which holds letters, digits, hyphens and dots (RFC 6266). */
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
