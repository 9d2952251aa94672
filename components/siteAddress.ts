/** Turns an address as the text holds it into the one that is written out. */
export type Address = (href: string) => string

/** On a page an address stands as it is. */
export const asItStands: Address = (href) => href

/** In a feed every address is whole: paths get the site before them, fragments the piece's own address (RFC 4287, 3.1.1). */
export const absolute =
  (siteUrl: string, path: string): Address =>
  (href) => {
    if (href.startsWith('#')) return siteUrl + path + href
    return href.startsWith('/') && !href.startsWith('//') ? siteUrl + href : href
  }
