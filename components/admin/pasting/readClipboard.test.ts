import { expect, test } from 'vitest'

import { imagesOf } from './imagesOf'
import { readClipboard } from './readClipboard'

const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0])
const hex = '89504e470d0a1a0a00'
const image = (name: string, type = 'image/png') => new File([png], name, { type })
const read = (brought: object, room: 'body' | 'flow' | 'words' = 'body') =>
  readClipboard({ html: '', plain: '', rtf: '', files: [], ...brought }, room, true)
const kinds = async (brought: object) => {
  const { body, findings } = await read(brought)
  return [
    body.map((block) => block.type).join(' '),
    ...findings.map(({ what, places }) => [what, ...places].join(' | ')),
  ]
}

test('the image that a browser copied by itself is taken from its file, with its alternative text', async () => {
  const { body, findings } = await read({
    html: '<meta charset="utf-8"><img src="https://river.example/quay.jpg" alt="The quay">',
    files: [image('image.png')],
  })
  expect(body).toMatchObject([{ type: 'figure', media: { alt: 'The quay', file: { name: 'image.png' } } }])
  expect(findings).toEqual([])
})

test('a file beside words is a picture of these words, and no image', async () => {
  const html = '<p>Words.</p><table><tr><td>a</td><td>b</td></tr></table>'
  expect(await kinds({ html, files: [image('image.png')] })).toEqual(['paragraph table'])
  const local = '<p>Words.</p><p><img src="file:///C:/Temp/clip_image001.png" alt="The quay"></p>'
  const [body, ...findings] = await kinds({ html: local, files: [image('image.png')] })
  expect([body, findings.length]).toEqual(['paragraph', 1])
  expect(await kinds({ html: local, files: [image('clip_image001.png')] })).toEqual(['paragraph figure'])
})

test('images of Word are taken from its own format, where it holds as many', async () => {
  const rtf = `{\\rtf1{\\*\\shppict{\\pict\\pngblip ${hex}}}}`
  const html = '<p>Words.</p><p><img src="file:///C:/Temp/clip_image001.png"></p>'
  expect(await kinds({ html, rtf })).toEqual(['paragraph figure'])
  const [body, finding] = await kinds({ html: `${html}<img src="file:///C:/Temp/clip_image002.png">`, rtf })
  expect([body, finding]).toEqual(['paragraph', expect.stringContaining('did not come along')])
})

test('an image held in the text is taken, and its caption with it', async () => {
  const src = `data:image/png;base64,${btoa(String.fromCharCode(...png))}`
  const { body } = await read({ html: `<figure><img src="${src}"><figcaption>The quay</figcaption></figure>` })
  expect(body).toMatchObject([{ type: 'figure', caption: [{ text: 'The quay' }], media: { file: { size: 9 } } }])
})

test.each([
  [
    'of a web page',
    'https://river.example/a.jpg',
    /nothing is fetched.*\| The quay \(https:\/\/river\.example\/a\.jpg\)/,
  ],
  ['on a disk', 'file:///C:/Temp/a.png', /did not come along.*\| The quay/],
  ['of another tab', 'blob:https://river.example/1', /did not come along.*\| The quay/],
  ['that is a GIF', `data:image/gif;base64,${btoa('GIF89a')}`, /it is a GIF, and an image must be.*\| The quay/],
  ['that is a drawing', 'data:image/svg+xml,%3Csvg%20/%3E', /it is an SVG.*\| The quay/],
  ['that cannot be read', 'data:image/png;base64,%%%', /it is of another kind.*\| The quay/],
])('an image %s is said to be missing, and its caption stays', async (_, src, said) => {
  const [body, ...findings] = await kinds({
    html: `<p>Words.</p><figure><img src="${src}" alt="The quay"><figcaption>Said below</figcaption></figure>`,
  })
  expect([body, findings.join()]).toEqual(['paragraph paragraph', expect.stringMatching(said)])
})

test('files alone are figures where there is room for them; others are said', async () => {
  const files = [image('a.png'), new File(['x'], 'report.docx'), new File(['GIF89a'], 'b.gif', { type: 'image/gif' })]
  expect(await kinds({ files })).toEqual([
    'figure',
    expect.stringMatching(/Only images.*\| report\.docx/),
    expect.stringMatching(/it is a GIF.*\| b\.gif/),
  ])
  const { body, findings } = await read({ files: [image('a.png')] }, 'words')
  expect([body, findings.map(({ places }) => places)]).toEqual([[], [['a.png']]])
})

test('thirty images of a paste are taken', async () => {
  const src = `data:image/png;base64,${btoa(String.fromCharCode(...png))}`
  const images = Array.from({ length: 31 }, () => ({ src, alt: '' }))
  const held = await imagesOf(images, { rtf: '', files: [] }, false)
  expect(held.map((each) => 'file' in each)).toEqual([...Array.from({ length: 30 }, () => true), false])
})
