/** The reason of a refusal: one sentence of what is wrong and one of what to do. */
export interface Refusal {
  readonly status: number
  readonly sentence: string
  readonly headers?: Readonly<Record<string, string>>
}

/** The address is longer than any of this site. */
export const urlTooLong = (maxBytes: number): Refusal =>
  refusal(414, `This address is longer than ${maxBytes} bytes. Ask for less in one address.`)

/** The percent encoding is not UTF-8. */
export const urlBadlyEncoded = (): Refusal =>
  refusal(400, 'The percent encoding of this address is broken. Write UTF-8, and a percent sign as %25.')

/** The address has a NUL, which no file system and no database stores. */
export const urlWithNul = (): Refusal => refusal(400, 'This address holds a NUL (%00). Leave it out.')

/** The address is relative or leads out of the site. */
export const urlNotPath = (): Refusal =>
  refusal(400, 'This is no path of this site. Begin it with “/”, and write no “.”, “..” or “\\” in it.')

/** The query has more parameters than any of this site. */
export const urlOfTooManyParameters = (maxParameters: number): Refusal =>
  refusal(400, `This address has more than ${maxParameters} parameters. Ask for less in one address.`)

/** The method is none of those allowed at this address. */
export const methodNotAllowed = (method: string, allowed: readonly string[]): Refusal =>
  refusal(405, `${method} is not taken here. Use ${allowed.join(', ')}.`, { allow: allowed.join(', ') })

/** A write to a page of the admin that no page of the admin sends. */
export const adminPageNotWritable = (): Refusal =>
  refusal(405, 'Nothing is sent to a page of the admin. Use the addresses under /api.', { allow: 'GET, HEAD' })

/** A body at an address for readers. */
export const bodyNotTaken = (): Refusal => refusal(413, 'Nothing is taken here but the address. Send no body.')

/** The size of a compressed body is unknown before it is read. */
export const bodyCompressed = (): Refusal =>
  refusal(415, 'A compressed body is not taken. Send it as it is, without content-encoding.')

/** The body is sent in chunks, so that its length is not known before its end. */
export const bodyWithoutLength = (): Refusal =>
  refusal(411, 'The length of this body is not said. Send a content-length instead of transfer-encoding.')

/** `type` is the content type of the request, or empty. */
export const bodyOfUnknownType = (type: string, taken: readonly string[]): Refusal =>
  refusal(
    415,
    `A body of ${type === '' ? 'no said type' : 'this type'} is not taken. Say ${taken.join(', ')} as content-type.`,
  )

/** A query is sent in a body of another type than a form. */
export const queryNotInForm = (formType: string): Refusal =>
  refusal(415, `A query in a body is taken as ${formType} alone. Send it so.`)

/** The body is larger than its type allows. */
export const bodyTooLarge = (maxMegabytes: number): Refusal =>
  refusal(413, `This body is larger than ${maxMegabytes} MB. Send less in one request.`)

/** A page of another site sends this with somebody’s browser. */
export const foreignOrigin = (origin: string): Refusal =>
  refusal(403, `This was sent from another address. Open the site at ${origin} and do it there.`)

/** The session of an open page of the admin has ended. */
export const sessionEnded = (): Refusal => refusal(401, 'You are not signed in any more. Sign in again.')

/** One address reads too much in a minute. */
export const tooManyReads = (seconds: number): Refusal =>
  refusal(
    429,
    `Too much was asked from your address in a minute. Try again in ${seconds} seconds.`,
    retryAfter(seconds),
  )

/** Too many attempts to sign in have failed. */
export const tooManyFailures = (seconds: number): Refusal => tooMany('Too many attempts failed.', seconds)

/** Too many passwords wait to be checked. */
export const tooManySignIns = (seconds: number): Refusal => tooMany('Too many people sign in at this moment.', seconds)

/** A sign-in whose length is not known before its end. */
export const loginWithoutLength = (): Refusal => refusal(411, 'Say the length of this body: send a content-length.')

/** A sign-in larger than an e-mail address and a password. */
export const loginTooLarge = (maxKilobytes: number): Refusal =>
  refusal(413, `This body is larger than ${maxKilobytes} KB. Send e-mail and password, nothing else.`)

/** A sign-in that did not arrive in time. */
export const loginTooSlow = (): Refusal => refusal(408, 'This body did not arrive in time. Send it again.')

/** A sign-in that is no JSON object, alone or in a form. */
export const loginUnreadable = (): Refusal =>
  refusal(400, 'This body cannot be read. Send a JSON object with e-mail and password.')

/** The process has not opened the site yet. */
export const siteStarting = (): Refusal => unavailable('This site is just starting.')

/** The admin cannot look up who asks. */
export const databaseUnavailable = (): Refusal =>
  unavailable('The database is away. What you typed in a commentary is kept in this browser.')

/** Seconds until the site may be there again. */
const retrySeconds = 5

const retryAfter = (seconds: number): Refusal['headers'] => ({ 'retry-after': String(seconds) })

const unavailable = (why: string): Refusal =>
  refusal(503, `${why} Open this page again in a moment.`, retryAfter(retrySeconds))

function tooMany(why: string, seconds: number): Refusal {
  const minutes = Math.ceil(seconds / 60)
  const when = seconds < 60 ? `${seconds} seconds` : minutes === 1 ? 'a minute' : `${minutes} minutes`
  return refusal(429, `${why} Try again in ${when}.`, retryAfter(seconds))
}

function refusal(status: number, sentence: string, headers?: Refusal['headers']): Refusal {
  return headers === undefined ? { status, sentence } : { status, sentence, headers }
}
