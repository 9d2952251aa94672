import type { IncomingMessage, ServerResponse } from 'node:http'

import { answerIcons } from './answerIcons'
import { answerOperator } from './answerOperator'
import { answerReaders } from './answerReaders'
import { areaOf } from './area'
import { hideFramework } from './hideFramework'
import { databaseAnswers } from './readiness'
import { noteRefused } from './noteRefused'
import { protectiveHeaders } from './protectiveHeaders'
import { redirectToCanonical } from './redirectToCanonical'
import { refuseForeign } from './refuseForeign'
import { refuseRequest } from './refuseRequest'
import { type IsSignedIn, refuseStranger } from './refuseStranger'
import { sayAway } from './sayAway'
import { type ReadingPace, slowDown } from './slowDown'
import { type LoginDoor, throttleLogin } from './throttleLogin'

type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>

interface Door {
  readonly login: LoginDoor
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
export const openDoor =
  (door: Door) =>
  async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    for (const [name, value] of Object.entries(protectiveHeaders(request.url ?? '/', door.https)))
      response.setHeader(name, value)
    if (answerOperator(request, response) || answerIcons(request, response) || answerReaders(request, response)) return
    noteRefused(request, response, door.login)
    if (refuseRequest(request, response) || refuseForeign(request, response, door.origin)) return
    if (redirectToCanonical(request, response)) return
    hideFramework(request, response)
    // How long somebody waits begins here, before anything asks the database.
    request.headers['x-standfirst-arrived'] = String(performance.now())
    // Answered as GET, and Node leaves the body out (RFC 9110, 9.3.2); Payload knows no HEAD.
    if (request.method === 'HEAD') request.method = 'GET'
    if (slowDown(request, response, door.pace, door.login.trustedProxies)) return
    const handle = door.house()
    if (!handle) {
      sayAway(request, response, 'This site is just starting.')
      return
    }
    if (opensAdmin(request) && !databaseAnswers()) {
      sayAway(request, response, 'The database is away. What you typed in a commentary is kept in this browser.')
      return
    }
    if (await refuseStranger(request, response, door.isSignedIn)) return
    const admitted = await throttleLogin(request, response, door.login)
    if (admitted) await handle(admitted, response)
  }

/** A page of the admin as such, or a function of one, whose session could not be looked up; not what one that is open asks for. */
const opensAdmin = ({ method, url = '/', headers }: IncomingMessage): boolean =>
  areaOf(url) === 'admin' && (method === 'POST' || (method === 'GET' && (headers.accept ?? '').includes('text/html')))
