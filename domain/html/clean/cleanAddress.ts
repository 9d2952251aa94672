import { safeUrl } from '@/domain/body/safeUrl'

/** Sites whose addresses only lead to another, which stands in a parameter: host, path, parameter. */
const redirects: readonly (readonly [host: RegExp, path: RegExp, parameter: string])[] = [
  [/^(www\.)?google\.[a-z.]+$/, /^\/url$/, 'q'],
  [/^(www\.)?google\.[a-z.]+$/, /^\/url$/, 'url'],
  [/\.safelinks\.protection\.outlook\.com$/, /./, 'url'],
  [/^lm?\.(facebook|instagram)\.com$/, /./, 'u'],
  [/^(www\.)?linkedin\.com$/, /^\/(redir\/redirect|safety\/go)/, 'url'],
  [/^(www\.)?youtube\.com$/, /^\/redirect$/, 'q'],
  [/^slack-redir\.net$/, /^\/link$/, 'url'],
  [/^duckduckgo\.com$/, /^\/l\/?$/, 'uddg'],
  [/^out\.reddit\.com$/, /./, 'url'],
  [/^(www\.)?bing\.com$/, /^\/ck\/a$/, 'r'],
]

const tracking = /^(utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|mc_cid|mc_eid|igshid|yclid|_hsenc|_hsmi|mkt_tok)$/

interface CleanAddress {
  /** The address to store, or null where a page may not link to it. */
  readonly url: string | null
  /** Whether it was a redirect or carried parameters that follow readers around. */
  readonly changed: boolean
}

/**
 * The address that a link leads to in the end: out of the redirects of mail programs and search engines, without
 * parameters for tracking. An address relative to a page counts only where the address of the page is known.
 */
export function cleanAddress(address: string, base: string | null): CleanAddress {
  const text = address.trim().replaceAll(/[\t\n\r]/g, '')
  const whole = base !== null && URL.canParse(text, base) ? new URL(text, base).href : text
  if (!/^(https?|mailto|tel):/i.test(whole)) return { url: null, changed: false }
  const url = safeUrl(whole.replaceAll(' ', '%20'))
  if (url === null || !url.startsWith('http')) return { url, changed: false }
  const target = untracked(targetOf(new URL(url), 0))
  const safe = safeUrl(target)
  return safe === null ? { url: null, changed: false } : { url: safe, changed: safe !== url }
}

function targetOf(url: URL, depth: number): URL {
  const target = depth < 4 ? redirectOf(url) : null
  return target === null ? url : targetOf(target, depth + 1)
}

function redirectOf(url: URL): URL | null {
  for (const [host, path, parameter] of redirects) {
    const target = host.test(url.hostname) && path.test(url.pathname) ? url.searchParams.get(parameter) : null
    if (target !== null && /^https?:/i.test(target) && URL.canParse(target)) return new URL(target)
  }
  const proofpoint = /^urldefense\.(com|proofpoint\.com)$/.test(url.hostname)
    ? /^\/v3\/__(https?:\/+.+?)__;/.exec(`${url.pathname}${url.search}${url.hash}`)?.[1]
    : undefined
  if (proofpoint === undefined) return null
  const target = proofpoint.replace(/^(https?:)\/+/, '$1//')
  return !target.includes('*') && URL.canParse(target) ? new URL(target) : null
}

/** An address without tracking parameters; all others stay as they are written. */
function untracked(url: URL): string {
  if (![...url.searchParams.keys()].some((name) => tracking.test(name))) return url.href
  const kept = url.search
    .slice(1)
    .split('&')
    .filter((pair) => !tracking.test(pair.split('=')[0] ?? ''))
  return `${url.origin}${url.pathname}${kept.length > 0 ? `?${kept.join('&')}` : ''}${url.hash}`
}
