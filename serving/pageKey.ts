/** The pages that go on over several, by number. */
const numbered = /^\/$|^\/(topics|authors)\//

/**
 * The key under which a page is kept: its path, and its number where it has one that is not the first. Null for what has no
 * key of its own: no path, or a path in other letters than the page’s address, of which there are any number.
 */
export function pageKey(url: string): string | null {
  if (!URL.canParse(url, 'http://localhost')) return null
  const { pathname, searchParams } = new URL(url, 'http://localhost')
  if (pathname.includes('%')) return null
  const page = (numbered.test(pathname) && searchParams.get('page')) || ''
  return /^[1-9][0-9]{0,3}$/.test(page) && page !== '1' ? `${pathname}?page=${page}` : pathname
}
