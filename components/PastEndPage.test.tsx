import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'

import { publisher } from './page.fixtures'
import { PastEndPage } from './PastEndPage'

/** The page of a list of so many pages, and what it has in its main part. */
function shown(pages: number): { page: string; main: string } {
  const view = { name: 'The sea', pages, first: '/topics/sea', last: `/topics/sea?page=${pages}` }
  const page = renderToStaticMarkup(<PastEndPage view={view} publisher={publisher} stylesheet="body{}" />)
  const [, main = ''] = /<header class="opening">(.*?)<\/header>/.exec(page) ?? []
  return { page, main }
}

test('a list of several pages says how many, and leads to its first and its last', () => {
  expect(shown(3).main).toBe(
    '<h1>“The sea” has no such page</h1><p>It has 3 pages; a list grows shorter when commentaries are withdrawn.</p>' +
      '<p><a href="/topics/sea">Open its first page</a> or <a href="/topics/sea?page=3">its last page</a>.</p>',
  )
  expect(shown(2).main).toContain('its last page')
})

test('a list of one page leads to it', () => {
  expect(shown(1).main).toBe(
    '<h1>“The sea” has no such page</h1><p>It has one page.</p><p><a href="/topics/sea">Open the list</a>.</p>',
  )
})

test('the page has its title, the site around it and no address that search engines take for its own', () => {
  const { page } = shown(1)
  expect(page).toContain('<title>“The sea” has no such page – ')
  expect(page).toContain('body{}')
  expect(page).toContain(publisher.name)
  expect(page).not.toContain('rel="canonical"')
})
