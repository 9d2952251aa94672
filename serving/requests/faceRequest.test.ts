import fc from 'fast-check'
import { expect, test } from 'vitest'

import { faceRequest } from './faceRequest'
import { pageRequest } from './pageRequest'

const faces = [
  { suffix: '', type: 'text/html' },
  { suffix: 'md', type: 'text/markdown' },
  { suffix: 'json', type: 'application/json' },
  { suffix: 'csl.json', type: 'application/csl+json' },
]

function asked(url: string, accept?: string) {
  const request = pageRequest(url)
  if (request === null) throw new Error(`${url} is no address.`)
  const { slug, key, face, chosenBy } = faceRequest(request, faces, accept)
  return { slug, key, face: face?.suffix ?? null, chosenBy }
}

test.each([
  ['/commentary/a', undefined, { slug: 'a', key: '/commentary/a', face: '', chosenBy: 'accept' }],
  ['/commentary/a.md', undefined, { slug: 'a', key: '/commentary/a.md', face: 'md', chosenBy: null }],
  ['/commentary/a.md?x=y', 'application/json', { slug: 'a', key: '/commentary/a.md', face: 'md', chosenBy: null }],
  ['/commentary/a', 'text/markdown', { slug: 'a', key: '/commentary/a.md', face: 'md', chosenBy: 'accept' }],
  ['/commentary/a', 'image/png', { slug: 'a', key: null, face: null, chosenBy: 'accept' }],
  ['/commentary/a.csl.json', '', { slug: 'a', key: '/commentary/a.csl.json', face: 'csl.json', chosenBy: null }],
  ['/commentary/a.b.md', '', { slug: 'a.b.md', key: '/commentary/a.b.md', face: '', chosenBy: 'accept' }],
  ['/commentary/a.doc', '', { slug: 'a.doc', key: '/commentary/a.doc', face: '', chosenBy: 'accept' }],
  ['/commentary/.md', '', { slug: '', key: '/commentary/.md', face: 'md', chosenBy: null }],
])('%s, for who accepts “%s”', (url, accept, expected) => {
  expect(asked(url, accept)).toEqual(expected)
})

test('the key of a face is its own address: asked for by it, the same face of the same page comes', () => {
  const name = fc.oneof(fc.constantFrom('a', 'a-b', 'ž', 'a.b', 'a%2Fb', '%73ea'), fc.string({ maxLength: 6 }))
  const end = fc.constantFrom('', '.md', '.json', '.csl.json', '.doc', '.MD', '.')
  const accept = fc.constantFrom(
    '',
    '*/*',
    'text/markdown',
    'application/json',
    'application/csl+json, text/html;q=0.1',
  )
  const property = fc.property(name, end, accept, (slug, suffix, header) => {
    const request = pageRequest(`/commentary/${slug}${suffix}`)
    if (!request) return
    const first = faceRequest(request, faces, header)
    // A name with a dot is no page’s, so that what is chosen for it is never stored.
    if (first.key === null || first.slug.includes('.')) return
    const again = asked(first.key)
    expect([again.key, again.slug, again.face]).toEqual([first.key, first.slug, first.face?.suffix])
  })
  fc.assert(property, { numRuns: 3000 })
})
