/** The key under which a page is kept: its path, and the number of its page where that is not the first; null for no path. */
export function pageKey(url: string): string | null {
  if (!URL.canParse(url, 'http://localhost')) return null
  const { pathname, searchParams } = new URL(url, 'http://localhost')
  const page = searchParams.get('page') ?? ''
  return /^[1-9][0-9]{0,3}$/.test(page) && page !== '1' ? `${pathname}?page=${page}` : pathname
}
