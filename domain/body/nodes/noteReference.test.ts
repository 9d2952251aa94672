import { expect, test } from 'vitest'

import { decodeLexical } from '@/domain/body/decodeLexical'

test('a mark of no note is named by sixty characters of its name', () => {
  const mark = { type: 'inlineBlock', fields: { blockType: 'noteReference', name: ` ${'n'.repeat(70)} ` } }
  const { faults } = decodeLexical(
    { root: { type: 'root', children: [{ type: 'paragraph', children: [mark] }] } },
    { picture: () => null, href: () => null },
  )
  expect(faults.map(({ message }) => message)).toEqual([expect.stringContaining(`called “${'n'.repeat(60)}”, and`)])
})
