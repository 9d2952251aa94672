import type { IncomingMessage, ServerResponse } from 'node:http'

import { areaOf } from './area'
import { adminPageNotWritable, sessionEnded } from './refusals'
import { sendRefusal } from './sendRefusal'

/** Whether the headers of a request have a valid session. */
export type IsSignedIn = (headers: Headers) => Promise<boolean>

/**
 * Refuses a write to an address of the admin, where the server functions of its pages are, that no page of the admin
 * sends (405), or whose sender is not signed in (401, as plain text, so that the open page and the text typed in it
 * stay); true where it did.
 */
export async function refuseStranger(
  request: IncomingMessage,
  response: ServerResponse,
  isSignedIn: IsSignedIn,
): Promise<boolean> {
  const { headers, method = 'GET', url = '/' } = request
  if (areaOf(url) !== 'admin' || ['GET', 'HEAD', 'OPTIONS'].includes(method)) return false
  if (method !== 'POST' || headers['next-action'] === undefined) {
    sendRefusal(request, response, adminPageNotWritable())
    return true
  }
  const { authorization = '', cookie = '' } = headers
  if (await isSignedIn(new Headers({ authorization, cookie, origin: headers.origin ?? '' }))) return false
  sendRefusal(request, response, sessionEnded())
  return true
}
