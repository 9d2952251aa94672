/** @typedef {{ slugs: string[], author: string, topic: string, sitemapPart: string }} Filled */

/**
 * Every type of page: where it lies (an address of its own for each number where it has many), what status it answers
 * and what its body must hold, so that no other page is taken for it; `addresses` where there is more than one.
 * @typedef {{ name: string, path: (number: number) => string, status?: number, mark: (number: number) => string, kept: boolean, addresses?: number }} Page
 */

/** The pages of a site that was filled so. @param {Filled} filled @returns {Page[]} */
export function pages({ slugs, author, topic, sitemapPart }) {
  const slug = (/** @type {number} */ number) => slugs[number % slugs.length] ?? ''
  return [
    {
      name: 'commentary',
      path: (number) => `/commentary/${slug(number)}`,
      mark: (number) => `/commentary/${slug(number)}"`,
      kept: true,
      addresses: slugs.length,
    },
    { name: 'home', path: () => '/', mark: () => 'href="/commentary/', kept: true },
    { name: 'author', path: () => `/authors/${author}`, mark: () => 'Author Number 0', kept: true },
    { name: 'topic', path: () => `/topics/${topic}`, mark: () => 'Topic 0', kept: true },
    { name: 'authors', path: () => '/authors', mark: () => `/authors/${author}"`, kept: true },
    { name: 'topics', path: () => '/topics', mark: () => `/topics/${topic}"`, kept: true },
    { name: 'kind', path: () => '/kinds/commentary', mark: () => 'href="/commentary/', kept: true },
    { name: 'archive', path: () => '/archive', mark: () => 'href="/archive/', kept: true },
    { name: 'feed', path: () => '/feed.xml', mark: () => '<feed', kept: true },
    { name: 'feed of a topic', path: () => `/topics/${topic}/rss.xml`, mark: () => '<rss', kept: true },
    {
      name: 'markdown',
      path: (number) => `/commentary/${slug(number)}.md`,
      mark: (number) => `/commentary/${slug(number)}`,
      kept: true,
      addresses: slugs.length,
    },
    {
      name: 'pdf',
      path: (number) => `/commentary/${slug(number)}.pdf`,
      mark: () => '%PDF-1.7',
      kept: true,
      addresses: slugs.length,
    },
    { name: 'sitemap', path: () => '/sitemap.xml', mark: () => '</loc>', kept: true },
    { name: 'sitemap part', path: () => sitemapPart, mark: () => '/commentary/', kept: true },
    { name: 'robots', path: () => '/robots.txt', mark: () => 'Sitemap:', kept: true },
    // Different words, as readers use: a search is made anew each time.
    {
      name: 'search',
      path: (number) => `/search?q=people+${number % 97}`,
      mark: () => 'type="search"',
      kept: false,
      addresses: 97,
    },
    {
      name: '404',
      path: (number) => `/commentary/there-is-none-${number}`,
      status: 404,
      mark: () => 'type="search"',
      kept: false,
      addresses: Number.POSITIVE_INFINITY,
    },
  ]
}
