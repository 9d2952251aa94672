import type { IncomingMessage, ServerResponse } from 'node:http'

import { areaOf, plainPath, type Area } from './area'
import { carriesBody, sendRefusal, type Refusal } from './sendRefusal'

const megabyte = 1024 * 1024
const longestUrl = 8192
const mostParameters = 200

const queryForm = 'application/x-www-form-urlencoded'

/** The largest accepted body of each type, in bytes; a file in a form is at most 25 MB. */
const largestBody = new Map([
  ['application/json', 2 * megabyte],
  [queryForm, 2 * megabyte],
  ['text/plain', 2 * megabyte],
  ['multipart/form-data', 26 * megabyte],
])
/** The largest call of a server function; `next.config.ts` has the same. */
const largestCall = 2 * megabyte
/** The endpoint takes a file of any type as its body, judges it by its bytes and refuses too large ones itself. */
const importPath = '/api/articles/import'

const reading = ['GET', 'HEAD', 'OPTIONS']
/** A query too long for an address is sent as a form, with the real method in one of these headers. */
const overrideHeaders = ['x-http-method-override', 'x-payload-http-method-override']
const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']

/** Headers that only this server may set, since later steps trust them. */
const serverHeaders = ['x-middleware-subrequest', 'x-forwarded-host', 'x-standfirst-address', 'x-standfirst-arrived']

/**
 * Refuses a request that must not reach the application: true where it did. URL ≤ 8192 bytes, ≤ 200 parameters, known
 * methods, bodies of known length and type (RFC 9110, 15.5). Strips headers that only this server may set.
 */
export function refuseRequest(request: IncomingMessage, response: ServerResponse): boolean {
  stripHouseHeaders(request)
  request.url = originForm(request.url ?? '/')
  const { url } = request
  const area = areaOf(url)
  const refusal = wrongUrl(url, area) ?? wrongMethod(request, area) ?? wrongBody(request, area)
  if (!refusal) return false
  sendRefusal(request, response, refusal)
  return true
}

function stripHouseHeaders({ headers, rawHeaders }: IncomingMessage): void {
  for (const name of serverHeaders) Reflect.deleteProperty(headers, name)
  for (let at = rawHeaders.length - 2; at >= 0; at -= 2) {
    if (serverHeaders.includes(rawHeaders[at]?.toLowerCase() ?? '')) rawHeaders.splice(at, 2)
  }
}

/** A URL as sent to a proxy, `http://host/path`, is read as its path (RFC 9112, 3.2.2). */
function originForm(url: string): string {
  const [, rest] = /^https?:\/\/[^/?#]*(.*)$/i.exec(url) ?? []
  return rest === undefined ? url : rest.startsWith('/') ? rest : `/${rest}`
}

function wrongUrl(url: string, area: Area): Refusal | null {
  if (Buffer.byteLength(url) > longestUrl) {
    return refuse(414, `This address is longer than ${longestUrl} bytes. Ask for less in one address.`)
  }
  const path = plainPath(url)
  const query = url.slice(url.indexOf('?') + 1 || url.length)
  // A reader’s link may have broken tracking parameters; they are harmless, and the page is still the right one.
  if (path === null || (area !== 'readers' && !isEncoded(query))) {
    return refuse(400, 'The percent encoding of this address is broken. Write UTF-8, and a percent sign as %25.')
  }
  if (path.includes('\0') || /%00/.test(query)) {
    return refuse(400, 'This address holds a NUL (%00). Leave it out.')
  }
  if (!url.startsWith('/') || path.includes('\\') || path.split('/').some((part) => part === '.' || part === '..')) {
    return refuse(400, 'This is no path of this site. Begin it with “/”, and write no “.”, “..” or “\\” in it.')
  }
  return query.split('&').length > mostParameters
    ? refuse(400, `This address has more than ${mostParameters} parameters. Ask for less in one address.`)
    : null
}

function isEncoded(query: string): boolean {
  try {
    decodeURIComponent(query)
    return true
  } catch {
    return false
  }
}

function wrongMethod(request: IncomingMessage, area: Area): Refusal | null {
  const method = request.method ?? ''
  const takesBody = area === 'api' || area === 'admin'
  if (!methods.includes(method)) return notAllowed(method, methods)
  const mayWrite = takesBody || (area !== 'readers' && !carriesBody(request))
  return mayWrite || reading.includes(method) ? null : notAllowed(method, reading)
}

const notAllowed = (method: string, allowed: readonly string[]): Refusal =>
  refuse(405, `${method} is not taken here. Use ${allowed.join(', ')}.`, { allow: allowed.join(', ') })

function wrongBody(request: IncomingMessage, area: Area): Refusal | null {
  if (!carriesBody(request)) return null
  const { headers, url = '/' } = request
  if (area !== 'api' && area !== 'admin') return refuse(413, 'Nothing is taken here but the address. Send no body.')
  const encoding = headers['content-encoding']?.trim().toLowerCase() ?? 'identity'
  if (encoding !== 'identity') {
    return refuse(415, 'A compressed body is not taken. Send it as it is, without content-encoding.')
  }
  if (headers['transfer-encoding'] !== undefined) {
    return refuse(411, 'The length of this body is not said. Send a content-length instead of transfer-encoding.')
  }
  const type = headers['content-type']?.split(';')[0]?.trim().toLowerCase() ?? ''
  const ofType = plainPath(url) === importPath ? 26 * megabyte : largestBody.get(type)
  if (ofType === undefined) {
    return refuse(
      415,
      `A body of ${type === '' ? 'no said type' : 'this type'} is not taken. Say ${[...largestBody.keys()].join(', ')} as content-type.`,
    )
  }
  if (type !== queryForm && overrideHeaders.some((name) => headers[name] !== undefined)) {
    return refuse(415, `A query in a body is taken as ${queryForm} alone. Send it so.`)
  }
  const limit = area === 'admin' ? Math.min(largestCall, ofType) : ofType
  return Number(headers['content-length']) > limit
    ? refuse(413, `This body is larger than ${limit / megabyte} MB. Send less in one request.`)
    : null
}

const refuse = (status: number, sentence: string, headers: Readonly<Record<string, string>> = {}): Refusal => ({
  status,
  sentence,
  headers,
})
