import { expect, test } from 'vitest'

import { turnLinks } from './turnLinks'

const link = (url: string, type = 'link') => ({
  type,
  fields: { linkType: 'custom', url, newTab: true },
  children: [{ type: 'text', text: url }],
})
const textWith = (...children: unknown[]) => ({ root: { type: 'root', children } })

test('links lead where they are said to, in notes too; the text that was given is unchanged', () => {
  const inner = {
    type: 'link',
    fields: { linkType: 'internal', doc: { relationTo: 'articles', value: '1' } },
    children: [],
  }
  const note = { type: 'inlineBlock', fields: { blockType: 'footnote', text: textWith(link('https://a.example/2')) } }
  const given = textWith(
    { type: 'paragraph', children: [link('https://a.example/1'), link('https://a.example/1', 'autolink'), note] },
    { type: 'paragraph', children: [link('https://b.example/'), inner] },
  )
  const before = structuredClone(given)
  const turned = turnLinks(given, (url) => {
    if (url.endsWith('/1')) return { relationTo: 'articles', id: 'new' }
    return url.endsWith('/2') ? { url: '/commentary/two#part' } : null
  })
  expect(given).toEqual(before)
  const led = {
    type: 'link',
    fields: { linkType: 'internal', doc: { relationTo: 'articles', value: 'new' }, newTab: true },
    children: [{ type: 'text', text: 'https://a.example/1' }],
  }
  const to = { linkType: 'custom', url: '/commentary/two#part', newTab: true }
  expect(turned).toEqual(
    textWith(
      {
        type: 'paragraph',
        children: [
          led,
          led,
          { ...note, fields: { ...note.fields, text: textWith({ ...link('https://a.example/2'), fields: to }) } },
        ],
      },
      { type: 'paragraph', children: [link('https://b.example/'), inner] },
    ),
  )
})
