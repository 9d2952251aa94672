import { expect, test } from 'vitest'

import type { TypedInline } from '@/domain/body/TypedBody'

import { inlineWords } from './anatomy/Unit'
import { captionCredit } from './captionCredit'

const text = (words: string): TypedInline => ({ type: 'text', text: words })
const link = (url: string, words: string): TypedInline => ({ type: 'link', url, children: [text(words)] })
const read = (...caption: TypedInline[]) => {
  const found = captionCredit(caption)
  return found && [inlineWords(found.caption), found.fields, found.words]
}

test('a caption loses the credit at its end, which the image gets; its formatting stays', () => {
  const italic: TypedInline = { type: 'text', text: 'By night', italic: true }
  expect(captionCredit([italic, text('. Photo: Ana Marić/Flickr/CC BY 4.0')])).toEqual({
    caption: [italic, text('.')],
    fields: { creator: 'Ana Marić', source: 'Flickr', licence: 'CC-BY-4.0' },
    words: 'Photo: Ana Marić/Flickr/CC BY 4.0',
  })
})

test('a credit alone leaves no caption', () => {
  expect(read(text('Photo: Ana Marić/Flickr/CC BY 4.0'))?.[0]).toBe('')
})

test('its link is the source; that of the licence is known', () => {
  const found = read(
    text('The quay. Photo: '),
    link('https://flickr.example/1', 'Ana Marić'),
    text('/Flickr/'),
    link('https://creativecommons.org/licenses/by/4.0/', 'CC BY 4.0'),
  )
  expect(found?.[1]).toEqual({
    creator: 'Ana Marić',
    source: 'Flickr',
    licence: 'CC-BY-4.0',
    sourceUrl: 'https://flickr.example/1',
  })
})

test.each([
  ['no credit', [text('The quay by night, seen from the bridge.')]],
  ['a credit without a licence', [text('The quay. Photo: Ana Marić/Flickr')]],
  ['a licence without a name', [text('The quay. CC BY 4.0')]],
  [
    'two sources',
    [
      text('The quay. Photo: '),
      link('https://a.example/', 'Ana Marić'),
      text('/'),
      link('https://b.example/', 'Flickr'),
      text('/CC BY 4.0'),
    ],
  ],
  ['a source that is no page', [text('Photo: '), link('mailto:a@b.example', 'Ana Marić'), text('/Flickr/CC BY 4.0')]],
  ['a note', [text('The quay. Photo: Ana Marić/Flickr/CC BY 4.0'), { type: 'footnote', blocks: [] } as never]],
])('a caption with %s stays whole', (_, caption) => {
  expect(captionCredit(caption)).toBeNull()
})
