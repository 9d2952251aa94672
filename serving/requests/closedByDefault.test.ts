import { expect, test } from 'vitest'

import { closedByDefault } from './closedByDefault'

const said = ({ headers }: Response) => [headers.get('cache-control'), headers.get('cross-origin-resource-policy')]

test('an answer that says nothing of itself is for who asked alone', () => {
  expect(said(closedByDefault(Response.json({ errors: [] }, { status: 403 })))).toEqual(['no-store', 'same-origin'])
})

test('what an answer says of itself stands', () => {
  const headers = { 'cache-control': 'public, max-age=60', 'cross-origin-resource-policy': 'cross-origin' }
  expect(said(closedByDefault(new Response('', { headers })))).toEqual(['public, max-age=60', 'cross-origin'])
})
