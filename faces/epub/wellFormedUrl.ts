/** What follows the authority of an address, in characters that no part of one may have (RFC 3986, appendix A). */
const forbidden = /[^\w\-.~:/?#@!$&'()*+,;=%]|%(?![0-9A-Fa-f]{2})/g

/** An address in the characters of RFC 3986, as strict readers of books ask; what is no address is unchanged. */
export function wellFormedUrl(address: string): string {
  if (!URL.canParse(address)) return address
  const [, authority = '', rest = ''] = /^([a-z][a-z0-9+.-]*:(?:\/\/[^/?#]*)?)([^]*)$/.exec(new URL(address).href) ?? []
  return authority + rest.replaceAll(forbidden, encodeURIComponent)
}
