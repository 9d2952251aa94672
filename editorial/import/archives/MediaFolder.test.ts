import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { zipSync } from 'fflate'
import { afterEach, beforeEach, expect, test } from 'vitest'

import { MediaFolder } from './MediaFolder'
import { unpackMedia } from './unpackMedia'

let folder: string
let uploads: string
const put = (name: string, text = name) => {
  mkdirSync(path.dirname(path.join(uploads, name)), { recursive: true })
  writeFileSync(path.join(uploads, name), text)
}
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'standfirst-'))
  uploads = path.join(folder, 'wp-content', 'uploads')
  mkdirSync(uploads, { recursive: true })
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})
const base = 'https://old.example/2021/05/lock/'
const read = (src: string, root = uploads) => {
  const { bytes, absence } = new MediaFolder(root).imagesOf(base)({ src, alt: '' })
  return bytes === null ? absence : Buffer.from(bytes).toString()
}

test.each([
  'https://old.example/wp-content/uploads/2021/05/lock.jpg',
  'http://www.old.example/wp-content/uploads/2021/05/lock.jpg?w=300',
  '/wp-content/uploads/2021/05/lock-300x200.jpg',
  'https://i0.wp.com/old.example/wp-content/uploads/2021/05/lock.jpg?fit=300',
  'https://old.example/content/images/size/w600/2021/05/lock.jpg',
])('%s is found by its path, in the folder of uploads and in one that holds it', (src) => {
  put('2021/05/lock.jpg')
  for (const root of [uploads, folder, path.dirname(uploads)]) expect(read(src, root)).toBe('2021/05/lock.jpg')
})

test('an image that the site made smaller is taken where the whole one is not there', () => {
  put('lock-300x200.jpg')
  expect(read('/wp-content/uploads/lock-300x200.jpg')).toBe('lock-300x200.jpg')
  put('lock-scaled.jpg')
  expect(read('/wp-content/uploads/lock-300x200.jpg')).toBe('lock-scaled.jpg')
  put('über uns.jpg')
  expect(read('/wp-content/uploads/%C3%BCber%20uns.jpg')).toBe('über uns.jpg')
})

test('an image has the name of the whole one that was found', () => {
  const nameIn = () =>
    new MediaFolder(uploads).imagesOf('https://old.example/a/')({
      src: '/wp-content/uploads/lock-300x200.jpg',
      alt: '',
    }).name
  put('lock-300x200.jpg')
  expect(nameIn()).toBe('lock-300x200.jpg')
  put('lock-scaled.jpg')
  expect(nameIn()).toBe('lock.jpg')
  put('lock.jpg')
  expect(nameIn()).toBe('lock.jpg')
})

test('an image of another site is not looked for, and one that is not there is named', () => {
  put('2021/05/lock.jpg')
  expect(read('https://other.example/wp-content/uploads/2021/05/lock.jpg')).toContain('only links to it')
  expect(read('/wp-content/uploads/2021/06/lock.jpg')).toContain('does not hold it (lock.jpg)')
  expect(read('data:image/png;base64,aGk=')).toBe('hi')
})

test('nothing outside the folder is read, by dots, encoded dots, links or folders', () => {
  writeFileSync(path.join(folder, 'secret.jpg'), 'HIDDEN')
  mkdirSync(path.join(folder, 'uploads2'))
  writeFileSync(path.join(folder, 'uploads2', 'a.jpg'), 'HIDDEN')
  symlinkSync(path.join(folder, 'secret.jpg'), path.join(uploads, 'link.jpg'))
  symlinkSync(folder, path.join(uploads, 'up'))
  put('within.jpg')
  symlinkSync(path.join(uploads, 'within.jpg'), path.join(uploads, 'inner.jpg'))
  for (const name of [
    '../../secret.jpg',
    '%2e%2e/%2e%2e/secret.jpg',
    '..%2F..%2Fsecret.jpg',
    'x/%2e%2e%2f/secret.jpg',
    'link.jpg',
    'up/secret.jpg',
    '../uploads2/a.jpg',
    'up',
    '%00',
    '%E0',
  ])
    expect(read(`/wp-content/uploads/${name}`), name).not.toContain('HIDDEN')
  expect(read('/wp-content/uploads/inner.jpg')).toBe('within.jpg')
})

test('an image larger than one may be is not read, and neither are more than a post may have', () => {
  put('large.jpg')
  truncateSync(path.join(uploads, 'large.jpg'), 20_000_001)
  expect(read('/wp-content/uploads/large.jpg')).toBe('it is larger than 20 MB')
  truncateSync(path.join(uploads, 'large.jpg'), 20_000_000)
  const images = new MediaFolder(uploads).imagesOf(base)
  const absences = Array.from({ length: 11 }, () => images({ src: '/wp-content/uploads/large.jpg', alt: '' }).absence)
  expect(absences.slice(9)).toEqual(['', 'the images of the post have more than 200 MB'])
})

test('the images of a packed folder are unpacked, others and those that lead out of it are not', async () => {
  const file = path.join(folder, 'uploads.zip')
  const text = (words: string) => new TextEncoder().encode(words)
  const inside = { 'uploads/2021/lock.jpg': text('lock'), 'uploads/a.php': text('<?php'), '../out.jpg': text('out') }
  writeFileSync(file, zipSync(inside))
  const to = path.join(folder, 'to')
  mkdirSync(to)
  await unpackMedia(file, to)
  expect(readdirSync(to, { recursive: true }).map(String).sort()).toEqual([
    'uploads',
    'uploads/2021',
    'uploads/2021/lock.jpg',
  ])
  expect(read('/wp-content/uploads/2021/lock.jpg', to)).toBe('lock')
  expect(readdirSync(folder)).not.toContain('out.jpg')

  const bytes = readFileSync(file)
  for (const cut of [20, bytes.length - 30]) {
    writeFileSync(file, bytes.subarray(0, cut))
    await expect(unpackMedia(file, to)).rejects.toThrow('damaged')
  }
})

test('a packed file that would fill the disk is refused, and a larger image is passed over', async () => {
  const file = path.join(folder, 'bomb.zip')
  const names = ['a.jpg', 'b.jpg', 'c.jpg']
  writeFileSync(file, zipSync(Object.fromEntries(names.map((name) => [name, new Uint8Array(15_000_000)]))))
  const to = path.join(folder, 'to')
  mkdirSync(to)
  await expect(unpackMedia(file, to)).rejects.toThrow('far more than its size')
  writeFileSync(file, zipSync({ 'large.jpg': new Uint8Array(20_000_001) }))
  rmSync(to, { recursive: true })
  mkdirSync(to)
  await unpackMedia(file, to)
  expect(readdirSync(to)).toEqual([])
})
