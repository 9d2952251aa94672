import type { IncomingMessage, ServerResponse } from 'node:http'

import { answerIcons } from './pages/answerIcons'
import { answerProbes } from './requests/answerProbes'
import { answerFromStore } from './pages/answerFromStore'
import { areaOf } from './requests/area'
import { hideFramework } from './requests/hideFramework'
import { databaseAnswers } from './process/readiness'
import { logRefused } from './requests/logRefused'
import { protectiveHeaders } from './requests/protectiveHeaders'
import { redirectToCanonical } from './requests/redirectToCanonical'
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
  /** The address people use, as in `https://example.org`. */
  readonly origin: string
  readonly isSignedIn: IsSignedIn
  /** Who takes a request that nobody here answered; null until the house is open. */
  house(): Handle | null
}

/**
 * The way of every request, in this order: protective headers, the operator’s questions, icons, readers from the page store, what
 * nobody behind may see or another site sends, redirects to the one address of each page, who reads too fast, the desk told
 * that its database is away, who is not signed in kept from the admin’s functions, guesses at passwords slowed down, the house.
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
    // How long somebody waits begins here, before anything asks the database.
    request.headers['x-standfirst-arrived'] = String(performance.now())
    // Answered as GET, and Node leaves the body out (RFC 9110, 9.3.2); Payload knows no HEAD.
    if (request.method === 'HEAD') request.method = 'GET'
    if (limitRate(request, response, door.pace, door.login.trustedProxies)) return
    const handle = door.house()
    if (!handle) {
      sendUnavailable(request, response, 'This site is just starting.')
      return
    }
    if (opensAdmin(request) && !databaseAnswers()) {
      sendUnavailable(
        request,
        response,
        'The database is away. What you typed in a commentary is kept in this browser.',
      )
      return
    }
    if (await refuseStranger(request, response, door.isSignedIn)) return
    const admitted = await throttleLogin(request, response, door.login)
    if (admitted) await handle(admitted, response)
  }

/** A page of the admin as such, or a function of one, whose session could not be looked up; not what one that is open asks for. */
const opensAdmin = ({ method, url = '/', headers }: IncomingMessage): boolean =>
  areaOf(url) === 'admin' && (method === 'POST' || (method === 'GET' && (headers.accept ?? '').includes('text/html')))
