import ipaddr from 'ipaddr.js'

/** The block of IPv6 from which addresses of the public internet are given out (RFC 4291, 2.4). */
const globalUnicast = ipaddr.parseCIDR('2000::/3')

/**
 * Whether an IP address is one of the public internet: no loopback, private, link-local, unique-local, shared, reserved
 * or multicast one, nor one of IPv6 that stands for an address of IPv4, which may be any of these. What is no address is
 * not public.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  const parsed = ipaddr.parse(address)
  if (parsed.range() !== 'unicast') return false
  return parsed.kind() === 'ipv4' || parsed.match(globalUnicast)
}
