// Plain Node: the start script checks before packages are installed, and env.ts checks again, so that each rule is
// written once.

/** @param {string} url @returns {string | null} */
function mongoFault(url) {
  if (!/^mongodb(\+srv)?:\/\//.test(url)) return 'DATABASE_URL must begin with mongodb:// or mongodb+srv://.'
  if (url.startsWith('mongodb+srv://') || /[?&]replicaSet=[^&]+/.test(url)) return null
  return 'DATABASE_URL names no replica set, so MongoDB would write without transactions. Add ?replicaSet=NAME to it; one node is enough.'
}

/** @param {string} value */
const isPort = (value) => /^\d+$/.test(value) && Number(value) >= 1 && Number(value) <= 65_535

/** @param {string} name @returns {(value: string) => string | null} */
const onOrOff = (name) => (value) =>
  value === 'on' || value === 'off' ? null : `${name} is “${value}”; it must be on or off.`

/** The kinds of caches that `serving/caches/cacheKinds.ts` has. */
const cacheKinds = ['varnish', 'fastly', 'cloudflare']

/** @param {string} value @returns {boolean} */
const isLifetime = (value) => /^\d+$/.test(value) && Number(value) >= 1 && Number(value) <= 3600

/** @param {string} value @returns {boolean} */
function isPurgeUrl(value) {
  const { protocol = '', username, password } = URL.canParse(value) ? new URL(value) : {}
  return /^https?:$/.test(protocol) && !username && !password
}

/** @type {Readonly<Record<string, (value: string) => string | null>>} */
const rules = {
  PORT: (value) => (isPort(value) ? null : `PORT is “${value}”; it must be a number from 1 to 65535.`),
  SITE_URL: (value) =>
    URL.canParse(value) && /^https?:/.test(value)
      ? null
      : `SITE_URL is “${value}”; it must be a whole address such as https://example.org.`,
  ADMIN_EMAIL: (value) =>
    /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value) ? null : `ADMIN_EMAIL is “${value}”; it must be an e-mail address.`,
  ADMIN_PASSWORD: (value) => (value.length >= 12 ? null : 'ADMIN_PASSWORD must have at least 12 characters.'),
  PAYLOAD_SECRET: (value) =>
    value.length >= 32
      ? null
      : 'PAYLOAD_SECRET signs every session and must have at least 32 characters; leave it out and one is made and kept.',
  TRUSTED_PROXIES: (value) =>
    /^[0-9]$/.test(value)
      ? null
      : `TRUSTED_PROXIES is “${value}”; it must be the number of proxies before the site, from 0 to 9.`,
  DEMO: onOrOff('DEMO'),
  // Reachability is not checked here: the site waits for the database.
  DATABASE_URL: mongoFault,
  CACHE_PURGE: (value) =>
    cacheKinds.includes(value) ? null : `CACHE_PURGE is “${value}”; it must be one of ${cacheKinds.join(', ')}.`,
  CACHE_PURGE_URL: (value) =>
    isPurgeUrl(value)
      ? null
      : 'CACHE_PURGE_URL must be the whole http(s) address that purges are sent to, without a name or password in it.',
  // A header of a request holds it.
  CACHE_PURGE_TOKEN: (value) =>
    /^[\x21-\x7e]{16,}$/.test(value)
      ? null
      : 'CACHE_PURGE_TOKEN must have at least 16 characters, all of ASCII and none of them a space.',
  // An hour at most, as the site itself stores a page: ages and “today” change.
  CACHE_LIFETIME: (value) =>
    isLifetime(value) ? null : `CACHE_LIFETIME is “${value}”; it must be a number of seconds from 1 to 3600.`,
}

/** Without the hook nothing may be stored, and a hook needs an address and a token. @param {Readonly<Record<string, string | undefined>>} given @returns {string | null} */
function hookFault({ CACHE_PURGE: kind, ...given }) {
  const needed = ['CACHE_PURGE_URL', 'CACHE_PURGE_TOKEN']
  const missing = needed.find((name) => !given[name])
  if (kind) return missing ? `CACHE_PURGE is set, but ${missing} is not. Set it too, or leave CACHE_PURGE out.` : null
  const alone = [...needed, 'CACHE_LIFETIME'].find((name) => given[name])
  return alone ? `${alone} is set, but CACHE_PURGE, which names the kind of cache, is not.` : null
}

/** What is wrong with the first unusable setting, as a sentence for a person, or null; an empty one counts as unset. @param {Readonly<Record<string, string | undefined>>} given @returns {string | null} */
export function settingFault(given) {
  for (const [name, faultOf] of Object.entries(rules)) {
    const value = given[name]
    const fault = value === undefined || value === '' ? null : faultOf(value)
    if (fault !== null) return fault
  }
  return hookFault(given)
}
