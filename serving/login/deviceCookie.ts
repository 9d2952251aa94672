import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

const year = 365 * 24 * 60 * 60

/**
 * The nonce of a device that once signed in to this account, from its cookies, or null. Proof is an HMAC-SHA256 over
 * account and nonce (OWASP device cookies).
 */
export function knownDevice(
  cookies: string | undefined,
  account: string,
  secret: string,
  https: boolean,
): string | null {
  const prefix = `${cookieName(account, secret, https)}=`
  for (const cookie of (cookies ?? '').split(';').map((each) => each.trim())) {
    if (!cookie.startsWith(prefix)) continue
    const [nonce = '', proof = ''] = cookie.slice(prefix.length).split('.')
    if (nonce !== '' && isSame(proof, prove(account, nonce, secret))) return nonce
  }
  return null
}

/** The cookie by which a device is known to this account for a year (seconds, RFC 6265). */
export function deviceCookie(account: string, nonce: string | null, secret: string, https: boolean): string {
  const own = nonce ?? randomBytes(16).toString('base64url')
  return [
    `${cookieName(account, secret, https)}=${own}.${prove(account, own, secret)}`,
    'Path=/',
    `Max-Age=${year}`,
    'HttpOnly',
    'SameSite=Lax',
    ...(https ? ['Secure'] : []),
  ].join('; ')
}

/** Two people at one device have a cookie each; its name does not say whose it is. */
const cookieName = (account: string, secret: string, https: boolean): string =>
  `${https ? '__Host-' : ''}standfirst-device-${sign(secret, 'device name', account).slice(0, 12)}`

const prove = (account: string, nonce: string, secret: string): string =>
  sign(secret, 'device proof', JSON.stringify([account, nonce]))

/** The first word keeps one use of the secret from standing in for another. */
const sign = (secret: string, use: string, text: string): string =>
  createHmac('sha256', secret).update(`${use}\0${text}`).digest('base64url')

function isSame(given: string, ours: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(ours)]
  return one.length === other.length && timingSafeEqual(one, other)
}
