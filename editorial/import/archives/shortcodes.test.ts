import { expect, test } from 'vitest'

import { replaceShortcodes } from './shortcodes'

const attachments = new Map([
  ['7', { url: 'https://old.example/quay.jpg?a=1&b=2' }],
  ['8', { url: 'https://old.example/lock.jpg' }],
])
const read = (html: string) => replaceShortcodes(html, attachments)
const told = (html: string) => read(html).toDo.map(({ text }) => text)

test('a gallery of which an image is missing, or that names none, is reported', () => {
  expect(told('[gallery ids="7,8"]')).toEqual([])
  expect(told('[gallery ids="7,9"]')).toEqual(['[gallery ids="7,9"]'])
  expect(told('[gallery]')).toEqual(['[gallery]'])
  const { html } = read('[gallery include="7 8"]')
  expect(html.match(/<img src="[^"]*"/g)).toEqual([
    '<img src="https://old.example/quay.jpg?a=1&amp;b=2"',
    '<img src="https://old.example/lock.jpg"',
  ])
})

test('the caption of an old post is an attribute', () => {
  expect(read('[caption caption="By night"]<img src="a.jpg">[/caption]').html.trim()).toBe(
    '<figure><img src="a.jpg"><figcaption>By night</figcaption></figure>',
  )
})

test('the address of an embed that is written for HTML is escaped once', () => {
  expect(read('[embed]https://films.example/?a=1&amp;b=2[/embed]').html.trim()).toBe(
    '<iframe src="https://films.example/?a=1&amp;b=2" title="https://films.example/?a=1&amp;b=2"></iframe>',
  )
})

test('shortcodes in the attributes of elements are none, and each is named once, twenty at most', () => {
  expect(told('<img alt="[poll id=3]">')).toEqual([])
  expect(told('[poll id="3"] and [poll id="3"]')).toEqual(['[poll id="3"]'])
  expect(told(Array.from({ length: 21 }, (_, at) => `[poll id="${at}"]`).join(' '))).toHaveLength(20)
})
