import { expect, it } from 'vitest'

import { accentCss } from './accentCss'

it('writes colours, and nothing that is not one', () => {
  expect(accentCss({ accent: '#8c1c13', accentDark: '#FAB' })).toBe(':root{--accent-light:#8c1c13;--accent-dark:#FAB;}')
  expect(accentCss({ accent: 'red}</style><script>', accentDark: '#12' })).toBe(':root{}')
})
