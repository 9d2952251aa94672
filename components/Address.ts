/** Converts an address of the text into the one that is written out. */
export type Address = (href: string) => string

/** On a page an address is unchanged. */
export const asItStands: Address = (href) => href

/**
 * In a feed every address is whole: paths get the site before them, fragments the commentary’s own address (RFC 4287,
 * 3.1.1).
 */
export const absolute =
  (siteUrl: string, path: string): Address =>
  (href) => {
    if (href.startsWith('#')) return siteUrl + path + href
    return href.startsWith('/') && !href.startsWith('//') ? siteUrl + href : href
  }
