import { expect, test } from 'vitest'

import { decodeLexical } from '@/domain/body/decodeLexical'
import { encodeLexical } from '@/domain/body/encodeLexical'
import { own, root } from '@/domain/body/storedNodes.fixtures'

test('a pull quote is stored as a block and read as it was typed', () => {
  const stored = encodeLexical([{ type: 'pullQuote', text: 'p' }], () => '1')
  expect(stored).toEqual(root(own('1', 'pullQuote', { text: 'p' })))
  expect(decodeLexical(stored, { picture: () => null, href: () => null })).toEqual({
    body: [{ type: 'pullQuote', text: 'p' }],
    faults: [],
  })
})
