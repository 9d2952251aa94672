import { expect, test } from 'vitest'

import * as refusals from './refusals'

/** What each function is called with; without a line here, with nothing. */
const examples: Readonly<Record<string, readonly unknown[]>> = {
  bodyOfUnknownType: ['text/html', ['application/json', 'text/plain']],
  bodyTooLarge: [2],
  foreignOrigin: ['https://northbank.example'],
  loginTooLarge: [16],
  methodNotAllowed: ['PUT', ['GET', 'HEAD']],
  queryNotInForm: ['application/x-www-form-urlencoded'],
  tooManyFailures: [600],
  tooManyReads: [60],
  tooManySignIns: [5],
  urlOfTooManyParameters: [200],
  urlTooLong: [8192],
}

const expected = `
414 urlTooLong: This address is longer than 8192 bytes. Ask for less in one address.
400 urlBadlyEncoded: The percent encoding of this address is broken. Write UTF-8, and a percent sign as %25.
400 urlWithNul: This address holds a NUL (%00). Leave it out.
400 urlNotPath: This is no path of this site. Begin it with “/”, and write no “.”, “..” or “\\” in it.
400 urlOfTooManyParameters: This address has more than 200 parameters. Ask for less in one address.
405 methodNotAllowed: PUT is not taken here. Use GET, HEAD. (allow: GET, HEAD)
405 adminPageNotWritable: Nothing is sent to a page of the admin. Use the addresses under /api. (allow: GET, HEAD)
413 bodyNotTaken: Nothing is taken here but the address. Send no body.
415 bodyCompressed: A compressed body is not taken. Send it as it is, without content-encoding.
411 bodyWithoutLength: The length of this body is not said. Send a content-length instead of transfer-encoding.
415 bodyOfUnknownType: A body of this type is not taken. Say application/json, text/plain as content-type.
415 queryNotInForm: A query in a body is taken as application/x-www-form-urlencoded alone. Send it so.
413 bodyTooLarge: This body is larger than 2 MB. Send less in one request.
403 foreignOrigin: This was sent from another address. Open the site at https://northbank.example and do it there.
401 sessionEnded: You are not signed in any more. Sign in again.
429 tooManyReads: Too much was asked from your address in a minute. Try again in 60 seconds. (retry-after: 60)
429 tooManyFailures: Too many attempts failed. Try again in 10 minutes. (retry-after: 600)
429 tooManySignIns: Too many people sign in at this moment. Try again in 5 seconds. (retry-after: 5)
411 loginWithoutLength: Say the length of this body: send a content-length.
413 loginTooLarge: This body is larger than 16 KB. Send e-mail and password, nothing else.
408 loginTooSlow: This body did not arrive in time. Send it again.
400 loginUnreadable: This body cannot be read. Send a JSON object with e-mail and password.
503 siteStarting: This site is just starting. Open this page again in a moment. (retry-after: 5)
503 databaseUnavailable: The database is away. What you typed in a commentary is kept in this browser. Open this page again in a moment. (retry-after: 5)
`

test('each refusal of a request before it reaches Payload has this status, this sentence and these headers', () => {
  const lines = Object.entries(refusals).map(([name, make]) => {
    const {
      status,
      sentence,
      headers = {},
    } = (make as (...args: readonly unknown[]) => refusals.Refusal)(...(examples[name] ?? []))
    const sent = Object.entries(headers).map(([header, value]) => ` (${header}: ${value})`)
    return `${status} ${name}: ${sentence}${sent.join('')}`
  })
  expect(lines).toEqual(expected.trim().split('\n'))
})

test.each([
  [59, '59 seconds'],
  [60, 'a minute'],
  [61, '2 minutes'],
])('after a wait of %i seconds is “in %s”', (seconds, words) => {
  expect(refusals.tooManyFailures(seconds).sentence).toContain(`Try again in ${words}.`)
})
