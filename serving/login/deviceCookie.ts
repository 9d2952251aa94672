import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

/** In seconds (RFC 6265). */
const year = 365 * 24 * 60 * 60

/**
 * The nonce of a device that has signed in to this account before, from its cookies, or null. The proof is an HMAC-SHA256
 * of account and nonce (OWASP device cookies).
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
    if (nonce !== '' && isSame(proof, proofOf(account, nonce, secret))) return nonce
  }
  return null
}

/** The cookie that identifies a device to this account for a year. */
export function deviceCookie(account: string, nonce: string | null, secret: string, https: boolean): string {
  const ownNonce = nonce ?? randomBytes(16).toString('base64url')
  return [
    `${cookieName(account, secret, https)}=${ownNonce}.${proofOf(account, ownNonce, secret)}`,
    'Path=/',
    `Max-Age=${year}`,
    'HttpOnly',
    'SameSite=Lax',
    ...(https ? ['Secure'] : []),
  ].join('; ')
}

/** The name differs for each account, so that two users of a device have a cookie each, and does not reveal the account. */
const cookieName = (account: string, secret: string, https: boolean): string =>
  `${https ? '__Host-' : ''}standfirst-device-${sign(secret, 'device name', account).slice(0, 12)}`

const proofOf = (account: string, nonce: string, secret: string): string =>
  sign(secret, 'device proof', JSON.stringify([account, nonce]))

/** The use is part of what is signed, so that a signature for one use is not valid for another. */
const sign = (secret: string, use: string, text: string): string =>
  createHmac('sha256', secret).update(`${use}\0${text}`).digest('base64url')

function isSame(given: string, ours: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(ours)]
  return one.length === other.length && timingSafeEqual(one, other)
}
