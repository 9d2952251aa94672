import { expect, test } from 'vitest'

import { readHtml } from '@/domain/html/readHtml'

/** Each run of a document with the language that is noted at it. */
const runs = (html: string) =>
  readHtml(html, { images: 'leave out' }).body.flatMap((block) =>
    block.type === 'paragraph'
      ? block.children.map((child) => (child.type === 'text' ? [child.text, child.lang ?? null] : []))
      : [],
  )

test('the language of most of the letters is that of the text, and only others are noted', () => {
  expect(runs('<p lang="de-AT">Der Hafen wird geschlossen.</p><p lang="fr">Oui.</p><p>No.</p>')).toEqual([
    ['Der Hafen wird geschlossen.', null],
    ['Oui.', 'fr'],
    ['No.', null],
  ])
  expect(runs('<p lang="fr">Oui</p><p>The basin closes in March.</p>')).toEqual([
    ['Oui', 'fr'],
    ['The basin closes in March.', null],
  ])
})

test('a region is left out, and words keep the language of what they stand in', () => {
  expect(runs('<p>The basin closes <span lang="PT-br">em <b>março</b></span>.</p>')).toEqual([
    ['The basin closes ', null],
    ['em ', 'pt'],
    ['março', 'pt'],
    ['.', null],
  ])
})

test.each(['x', 'und', 'zxx-x', 'no tag', 'english_language', 'de--'])('“%s” is no language', (lang) => {
  expect(runs(`<p>The basin closes.</p><p lang="${lang}">Soon</p>`)).toEqual([
    ['The basin closes.', null],
    ['Soon', null],
  ])
})

test('digits and signs say no language', () => {
  expect(runs('<p lang="fr">1234567890 !!!!!!!!!</p><p lang="de">Das Becken</p><p lang="fr">Oui</p>')).toEqual([
    ['1234567890 !!!!!!!!!', 'fr'],
    ['Das Becken', null],
    ['Oui', 'fr'],
  ])
})
