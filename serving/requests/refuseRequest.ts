import type { IncomingMessage, ServerResponse } from 'node:http'

import { limits } from '@/domain/limits'

import { areaOf, plainPath, type Area } from './area'
import {
  bodyCompressed,
  bodyNotTaken,
  bodyOfUnknownType,
  bodyTooLarge,
  bodyWithoutLength,
  methodNotAllowed,
  queryNotInForm,
  type Refusal,
  urlBadlyEncoded,
  urlNotPath,
  urlOfTooManyParameters,
  urlTooLong,
  urlWithNul,
} from './refusals'
import { carriesBody, sendRefusal } from './sendRefusal'

const megabyte = 1024 * 1024

const queryForm = 'application/x-www-form-urlencoded'

/** A file in a form, with its fields, in bytes. */
const largestForm = (limits.fileMegabytes + 1) * megabyte

/** The largest accepted body of each type, in bytes. */
const largestBody = new Map([
  ['application/json', 2 * megabyte],
  [queryForm, 2 * megabyte],
  ['text/plain', 2 * megabyte],
  ['text/csv', 2 * megabyte],
  ['multipart/form-data', largestForm],
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
 * Refuses a request that must not reach the application, and gives whether it did: one passes with an address of bounded
 * length, a known method and a body of known length and type (RFC 9110, 15.5). Strips headers that only this server may set.
 */
export function refuseRequest(request: IncomingMessage, response: ServerResponse): boolean {
  stripServerHeaders(request)
  request.url = originForm(request.url ?? '/')
  const { url } = request
  const area = areaOf(url)
  const refusal = wrongUrl(url, area) ?? wrongMethod(request, area) ?? wrongBody(request, area)
  if (!refusal) return false
  sendRefusal(request, response, refusal)
  return true
}

function stripServerHeaders({ headers, rawHeaders }: IncomingMessage): void {
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
  if (Buffer.byteLength(url) > limits.urlBytes) return urlTooLong(limits.urlBytes)
  const path = plainPath(url)
  const query = url.slice(url.indexOf('?') + 1 || url.length)
  // A reader’s link may have broken tracking parameters; they are harmless, and the page is still the right one.
  if (path === null || (area !== 'readers' && !isEncoded(query))) return urlBadlyEncoded()
  if (path.includes('\0') || /%00/.test(query)) return urlWithNul()
  if (!url.startsWith('/') || path.includes('\\') || path.split('/').some((part) => part === '.' || part === '..')) {
    return urlNotPath()
  }
  return query.split('&').length > limits.parameters ? urlOfTooManyParameters(limits.parameters) : null
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
  if (!methods.includes(method)) return methodNotAllowed(method, methods)
  const mayWrite = takesBody || (area !== 'readers' && !carriesBody(request))
  return mayWrite || reading.includes(method) ? null : methodNotAllowed(method, reading)
}

function wrongBody(request: IncomingMessage, area: Area): Refusal | null {
  if (!carriesBody(request)) return null
  const { headers, url = '/' } = request
  if (area !== 'api' && area !== 'admin') return bodyNotTaken()
  const encoding = headers['content-encoding']?.trim().toLowerCase() ?? 'identity'
  if (encoding !== 'identity') return bodyCompressed()
  if (headers['transfer-encoding'] !== undefined) return bodyWithoutLength()
  const type = headers['content-type']?.split(';')[0]?.trim().toLowerCase() ?? ''
  const ofType = plainPath(url) === importPath ? largestForm : largestBody.get(type)
  if (ofType === undefined) return bodyOfUnknownType(type, [...largestBody.keys()])
  if (type !== queryForm && overrideHeaders.some((name) => headers[name] !== undefined)) {
    return queryNotInForm(queryForm)
  }
  const limit = area === 'admin' ? Math.min(largestCall, ofType) : ofType
  return Number(headers['content-length']) > limit ? bodyTooLarge(limit / megabyte) : null
}
