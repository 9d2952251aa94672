import type { IncomingMessage } from 'node:http'
import { isIP } from 'node:net'

/**
 * The address a request comes from: the connection’s, or, behind this many trusted proxies, the entry that the
 * outermost of them added to X-Forwarded-For; any client may have written the entries left of it. IPv6 is cut to its
 * /64, which is what one customer gets (RFC 6177).
 */
export function clientAddress(request: IncomingMessage, trustedProxies = 0): string {
  const said = String(request.headers['x-forwarded-for'] ?? '').split(',')
  const connection = request.socket.remoteAddress ?? ''
  const chain = [...(trustedProxies > 0 ? said : []), connection]
    .slice(-1 - trustedProxies)
    .map((entry) => readAddress(entry.trim()))
  // A proxy that writes no address has hidden its client, so the proxy’s own address is used.
  return chain.find((address) => address !== null) ?? 'unknown'
}

/** An address in one spelling, without a port; null where it is invalid. */
function readAddress(written: string): string | null {
  const bare = /^\[([^\]]+)\](?::\d+)?$/.exec(written)?.[1] ?? /^([\d.]+):\d+$/.exec(written)?.[1] ?? written
  const address = bare.replace(/%.*$/, '')
  const version = isIP(address)
  if (version === 0) return null
  if (version === 4) return address
  return unwrap(groupsOf(address))
}

function unwrap(groups: readonly number[]): string {
  const [high = 0, low = 0] = groups.slice(6)
  const isMapped = groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff
  if (isMapped) return [high >> 8, high & 255, low >> 8, low & 255].join('.')
  return `${groups
    .slice(0, 4)
    .map((group) => group.toString(16))
    .join(':')}::/64`
}

/** The eight groups of an IPv6 address (RFC 4291, 2.2). */
function groupsOf(address: string): number[] {
  // The URL parser writes an IPv4 tail as two groups.
  const plain = new URL(`http://[${address}]`).hostname.slice(1, -1)
  const [before = [], after = []] = plain.split('::').map((half) => half.split(':').filter((group) => group !== ''))
  const zeros = Array<string>(8 - before.length - after.length).fill('0')
  return [...before, ...zeros, ...after].map((group) => Number.parseInt(group, 16))
}
