import { expect, test } from 'vitest'

import { readBody } from './readBody'

const text = (words: string) => ({ type: 'text', text: words })
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children })
const link = (value: string) => ({
  type: 'link',
  fields: { linkType: 'internal', doc: { relationTo: 'articles', value } },
  children: [text(value)],
})
const figure = (media: string) => ({ type: 'block', fields: { blockType: 'figure', media } })

test('a stored text is read with its images, links and faults in the order of reading', () => {
  const children = [paragraph(link('a'), link('b')), { type: 'x' }, figure('m'), { type: 'y' }, figure('n')]
  const { body, media, links, faults } = readBody({ root: { type: 'root', children } })
  expect(body).toEqual([paragraph(text('a'), text('b'))])
  expect(media).toEqual(['m', 'n'])
  expect(links).toEqual(['a', 'b'].map((id) => ({ relationTo: 'articles', id })))
  expect(faults).toEqual(
    ['x', 'y'].map(
      (name) =>
        `After the paragraph that begins “ab”: something stands here that a commentary cannot have (“${name}”). Take it out.`,
    ),
  )
})
