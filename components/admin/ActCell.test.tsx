import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'

import { ActCell } from './ActCell'

const line = (row: object) =>
  renderToStaticMarkup(<ActCell rowData={{ id: 'a1', seq: 49, action: 'publish', subject: 'articles', ...row }} />)

test('an act is one readable line, by whom and to what', () => {
  expect(line({ title: 'A title', actorName: 'Ana' })).toBe(
    '<a href="/admin/collections/audit-log/a1">49 · publish · A title · by Ana</a>',
  )
})

test('what has no title is called by what it is, and what nobody did names nobody', () => {
  expect(line({ title: null, actorName: null })).toContain('>49 · publish · articles</a>')
})
