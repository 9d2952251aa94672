import { expect, test } from 'vitest'

import { replaceShortcodes } from './shortcodes'

const files = new Map([
  ['7', { url: 'https://old.example/quay.jpg?a=1&b=2' }],
  ['8', { url: 'https://old.example/lock.jpg' }],
  ['9', { url: 'https://old.example/tariff.pdf' }],
  ['10', { url: 'https://old.example/crane.PNG' }],
])
const attachments = {
  get: (id: string) => files.get(id),
  of: (post: string) => (post === '11' ? ['10', '9', '8', '404'] : post === '12' ? ['8'] : []),
}
const read = (html: string, post = '10') => replaceShortcodes(html, attachments, post)
const imagesIn = (html: string) => [...html.matchAll(/<img src="[^"]*\/([^"/]*)"/g)].map(([, name]) => name)
const told = (html: string) => read(html).toDo.map(({ text }) => text)

test('a gallery of which an image is missing, or that names none, is reported', () => {
  expect(told('[gallery ids="7,8"]')).toEqual([])
  expect(told('[gallery ids="7,404"]')).toEqual(['[gallery ids="7,404"]'])
  expect(told('[gallery]')).toEqual(['[gallery]'])
  const { html } = read('[gallery include="7 8"]')
  expect(html.match(/<img src="[^"]*"/g)).toEqual([
    '<img src="https://old.example/quay.jpg?a=1&amp;b=2"',
    '<img src="https://old.example/lock.jpg"',
  ])
})

test('a gallery that names none shows the images that were uploaded to its post, or to the one it names', () => {
  expect(imagesIn(read('[gallery]', '11').html)).toEqual(['crane.PNG', 'lock.jpg'])
  expect(imagesIn(read('[gallery exclude="10" columns="2"]', '11').html)).toEqual(['lock.jpg'])
  expect(imagesIn(read('[gallery id="12"]', '11').html)).toEqual(['lock.jpg'])
  expect(read('[gallery]', '11').toDo).toEqual([])
  const many = read('[gallery]'.repeat(251), '11')
  expect([imagesIn(many.html).length, many.toDo.map(({ text }) => text)]).toEqual([500, ['[gallery]']])
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
