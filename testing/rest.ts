import { handleEndpoints } from 'payload'

import type { User } from '@/payload-types'

import type { TestSite } from './openTestSite'

type Role = User['role'] | 'anonymous'

const tokens = new Map<string, string>()

/** Signs in anew at the next request, after something ended the session. */
export const signOut = (role: Role) => tokens.delete(role)

/** One request as the REST API gets it from outside, without a server. */
export async function rest(
  site: TestSite,
  role: Role,
  method: string,
  path: string,
  body?: BodyInit | object,
  headers: Record<string, string> = {},
): Promise<Response> {
  if (role !== 'anonymous' && !tokens.has(role)) tokens.set(role, await site.tokenOf(role))
  return send(site, tokens.get(role) ?? null, method, path, body, headers)
}

/** The same from whoever holds this token, or from nobody known. */
export async function send(
  { payload: { config } }: TestSite,
  token: string | null,
  method: string,
  path: string,
  body?: BodyInit | object,
  headers: Record<string, string> = {},
): Promise<Response> {
  const sent = body instanceof FormData ? await encodeForm(body) : { type: 'application/json', bytes: encode(body) }
  const request = new Request(`${config.serverURL}/api${path}`, {
    method: method.toUpperCase(),
    headers: {
      ...(body === undefined ? {} : { 'content-type': sent.type }),
      ...(token ? { authorization: `JWT ${token}` } : {}),
      ...headers,
    },
    body: sent.bytes,
  })
  return handleEndpoints({ config: Promise.resolve(config), request })
}

function encode(body: BodyInit | object | undefined): BodyInit | undefined {
  const plain = typeof body === 'object' && Object.getPrototypeOf(body) === Object.prototype
  return plain ? JSON.stringify(body) : (body as BodyInit | undefined)
}

/**
 * The bytes of a form, as a browser sends them. Node 24 still writes to a body made of a form after its reader cancelled
 * it, an unhandled rejection in the process of the test: no server receives such a body.
 */
async function encodeForm(form: FormData): Promise<{ type: string; bytes: ArrayBuffer }> {
  const encoded = new Response(form)
  return { type: encoded.headers.get('content-type') ?? '', bytes: await encoded.arrayBuffer() }
}
