import type { IncomingMessage, ServerResponse } from 'node:http'

import { answerIcons } from './pages/answerIcons'
import { answerProbes } from './requests/answerProbes'
import { answerFromStore } from './pages/answerFromStore'
import { areaOf } from './requests/area'
import { hideFramework } from './requests/hideFramework'
import { correctCallStatus } from './requests/correctCallStatus'
import { databaseAnswers } from './process/isReady'
import { logRefused } from './requests/logRefused'
import { protectiveHeaders } from './requests/protectiveHeaders'
import { redirectToCanonical } from './requests/redirectToCanonical'
import { databaseUnavailable, siteStarting } from './requests/refusals'
import { refuseForeign } from './requests/refuseForeign'
import { refuseRequest } from './requests/refuseRequest'
import { type IsSignedIn, refuseStranger } from './requests/refuseStranger'
import { sendUnavailable } from './requests/sendUnavailable'
import { type ReadingPace, limitRate } from './requests/limitRate'
import { type LoginContext, throttleLogin } from './login/throttleLogin'

type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>

interface Door {
  readonly login: LoginContext
  readonly pace: ReadingPace
  readonly https: boolean
  /** The public address of the site, as in `https://example.org`. */
  readonly origin: string
  readonly isSignedIn: IsSignedIn
  /** The handler of Next and Payload for requests not answered before; null until the site is open. */
  payloadHandler(): Handle | null
}

/**
 * Handles every request in this order: protective headers, probes, icons, pages from the store, refused and foreign
 * requests, redirects to canonical addresses, rate limits, 503 for the admin while the database is unavailable, server
 * functions without a session, throttled logins, and then Next and Payload.
 */
export const handleRequest =
  (door: Door) =>
  async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    for (const [name, value] of Object.entries(protectiveHeaders(request.url ?? '/', door.https)))
      response.setHeader(name, value)
    if (answerProbes(request, response) || answerIcons(request, response) || answerFromStore(request, response)) return
    logRefused(request, response, door.login)
    if (refuseRequest(request, response) || refuseForeign(request, response, door.origin)) return
    if (redirectToCanonical(request, response)) return
    hideFramework(request, response)
    // The time of arrival, before anything queries the database: deadlines count from it.
    request.headers['x-standfirst-arrived'] = String(performance.now())
    // Answered as GET, and Node omits the body (RFC 9110, 9.3.2); Payload has no HEAD.
    if (request.method === 'HEAD') request.method = 'GET'
    if (limitRate(request, response, door.pace, door.login.trustedProxies)) return
    const handle = door.payloadHandler()
    if (!handle) {
      sendUnavailable(request, response, siteStarting())
      return
    }
    if (opensAdmin(request) && !databaseAnswers()) {
      sendUnavailable(request, response, databaseUnavailable())
      return
    }
    if (await refuseStranger(request, response, door.isSignedIn)) return
    correctCallStatus(request, response)
    const admitted = await throttleLogin(request, response, door.login)
    if (admitted) await handle(admitted, response)
  }

/**
 * Whether a request opens a page of the admin or calls one of its functions, where the session could not be looked up;
 * not the requests of an open page.
 */
const opensAdmin = ({ method, url = '/', headers }: IncomingMessage): boolean =>
  areaOf(url) === 'admin' && (method === 'POST' || (method === 'GET' && (headers.accept ?? '').includes('text/html')))
