import { readdirSync } from 'node:fs'
import os from 'node:os'

import { afterEach, beforeEach, expect, test } from 'vitest'

import { SiteIndex } from './SiteIndex'

const folders = () => readdirSync(os.tmpdir()).filter((name) => name.startsWith('standfirst-import-'))
let index: SiteIndex
beforeEach(() => {
  index = new SiteIndex()
  index.url = 'https://www.old.example/'
  index.addPost('11', 'https://old.example/2021/05/lock/')
  index.addPost('12', 'https://old.example/?p=12')
})
afterEach(() => {
  index.close()
})

test.each([
  ['https://old.example/2021/05/lock/', '11'],
  ['http://www.old.example/2021/05/lock', '11'],
  ['https://old.example/2021/05/lock/?utm_source=x#part', '11'],
  ['https://old.example/?p=11', '11'],
  ['http://old.example/?p=12#part', '12'],
])('%s is the post %s', (address, id) => {
  expect(index.postAt(address)).toEqual({ id: index.idOf(id) })
})

test.each([
  'https://old.example/about/',
  'https://old.example/?p=13',
  'https://old.example/?page_id=11',
  'https://old.example/files/a.pdf',
  'https://old.example/about/?p=11',
])('%s is of the site and no post', (address) => {
  expect(index.postAt(address)).toEqual({ id: null })
})

test.each(['https://other.example/2021/05/lock/', '/commentary/lock', 'mailto:a@old.example', '#part', ''])(
  '“%s” is of another site',
  (address) => {
    expect(index.postAt(address)).toBeNull()
  },
)

test('a site without an address, and one in a folder', () => {
  expect(new SiteIndex().postAt('https://old.example/')).toBeNull()
  index.url = 'https://old.example/blog'
  expect(index.postAt('https://old.example/blog/?p=11')).toEqual({ id: index.idOf('11') })
  expect(index.postAt('https://old.example/?p=11')).toEqual({ id: null })
})

test('what was uploaded to a post is in its order, and else in that of the export', () => {
  for (const [id, post, order] of [
    ['1', '11', 2],
    ['2', '11', 1],
    ['3', '0', 0],
    ['4', '', 0],
    ['5', '11', 1],
  ] as const)
    index.attach(id, post, order)
  expect([index.of('11'), index.of('12'), index.of('0'), index.of('')]).toEqual([['2', '5', '1'], [], [], []])
})

test('what is said of attachments is in a file, which goes when the archive is read', () => {
  const before = folders().length
  const said = { url: 'https://old.example/ü.jpg', alt: 'A lock', caption: '' }
  index.addAttachment('1', said)
  index.addAttachment('2', { ...said, alt: 'Its keeper' })
  expect([index.get('1'), index.get('2')?.alt, index.get('3')]).toEqual([said, 'Its keeper', undefined])
  index.close()
  index.close()
  expect(folders().length).toBeLessThanOrEqual(before)
})
