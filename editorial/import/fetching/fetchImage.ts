import { lookup } from 'node:dns/promises'
import { type IncomingMessage, request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { isIP } from 'node:net'

import { isPublicAddress } from './isPublicAddress'

/** The bytes at an address, or the reason why there are none, as the second half of a sentence. */
export type Fetched = { readonly bytes: Uint8Array } | { readonly fault: string }

/** What a name of a site leads to and which of it may be asked; a test has its own. */
export interface Network {
  addressesOf(host: string): Promise<readonly string[]>
  isAllowed(address: string): boolean
}

export const internet: Network = {
  addressesOf: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
  isAllowed: isPublicAddress,
}

const maxMegabytes = 20
const timeoutMs = 20_000
const maxRedirects = 5

class Refusal extends Error {}

/**
 * Fetches what stands at an address of the web, over HTTP or HTTPS alone. Every address that the name of its site leads
 * to must be one of the public internet, at each redirect anew, and the connection is made to the one that was checked:
 * an archive must not make this machine ask its neighbours (server-side request forgery). It ends at 20 MB and 20 s.
 */
export async function fetchImage(address: string, network: Network, ms = timeoutMs): Promise<Fetched> {
  const signal = AbortSignal.timeout(ms)
  // Looking up a name cannot be ended.
  const late = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(new Refusal(`it took longer than ${ms / 1000} s`)))
  })
  try {
    return { bytes: await Promise.race([follow(address, network, signal), late]) }
  } catch (error) {
    return { fault: faultOf(error) }
  }
}

async function follow(address: string, network: Network, signal: AbortSignal): Promise<Uint8Array> {
  let next = address
  for (let hop = 0; hop <= maxRedirects; hop += 1) {
    if (!URL.canParse(next)) throw new Refusal('it leads to what is no address')
    const url = new URL(next)
    const response = await ask(url, await checkedAddress(url, network), signal)
    const { statusCode = 0, headers } = response
    if (statusCode === 200) return read(response)
    response.destroy()
    if (statusCode < 300 || statusCode > 399 || headers.location === undefined)
      throw new Refusal(`its site answered ${statusCode}`)
    if (!URL.canParse(headers.location, url)) throw new Refusal('it leads to what is no address')
    next = new URL(headers.location, url).href
  }
  throw new Refusal(`it leads on more than ${maxRedirects} times`)
}

/** The address to connect to: the first of the site’s, of which none may be an inner one. */
async function checkedAddress({ protocol, hostname }: URL, network: Network): Promise<string> {
  if (!/^https?:$/.test(protocol)) throw new Refusal('it leads to an address that is neither http nor https')
  const host = hostname.replace(/^\[(.*)\]$/, '$1')
  const addresses = isIP(host) === 0 ? await network.addressesOf(host) : [host]
  const [first] = addresses
  if (first === undefined || !addresses.every((each) => network.isAllowed(each)))
    throw new Refusal(`its site ${host} is not on the public internet`)
  return first
}

function ask(url: URL, address: string, signal: AbortSignal): Promise<IncomingMessage> {
  const request = url.protocol === 'https:' ? requestHttps : requestHttp
  return new Promise((resolve, reject) => {
    const asked = request({
      protocol: url.protocol,
      hostname: url.hostname.replace(/^\[(.*)\]$/, '$1'),
      port: url.port,
      path: `${url.pathname}${url.search}`,
      // No connection that another name opened is used again, and no name is looked up a second time.
      agent: false,
      lookup: (_, options, found) => {
        if (options.all) found(null, [{ address, family: isIP(address) }])
        else found(null, address, isIP(address))
      },
      headers: { host: url.host, accept: 'image/jpeg,image/png,image/webp', 'accept-encoding': 'identity' },
      signal,
    })
    asked.once('response', resolve)
    asked.once('error', reject)
    asked.end()
  })
}

async function read(response: IncomingMessage): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of response) {
    const part: unknown = chunk
    if (!Buffer.isBuffer(part)) continue
    size += part.length
    if (size > maxMegabytes * 1_000_000) {
      response.destroy()
      throw new Refusal(`it is larger than ${maxMegabytes} MB`)
    }
    chunks.push(part)
  }
  return Buffer.concat(chunks)
}

function faultOf(error: unknown): string {
  if (error instanceof Refusal) return error.message
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'no code'
  return code === 'ENOTFOUND' ? 'its site is not found' : `its site cannot be reached (${code})`
}
