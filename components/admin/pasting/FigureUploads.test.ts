import { afterEach, expect, test, vi } from 'vitest'

import { FigureUploads } from './FigureUploads'
import { noticeOf } from './noticeOf'
import { uploadImage, type Uploaded } from './uploadImage'

afterEach(() => vi.unstubAllGlobals())

const pasted = (name: string) => ({ file: new File(['x'], name), alt: 'The quay.png' })
const stored = (filename: string): Uploaded => ({ state: 'stored', id: 1, filename })

test('images are uploaded one after another, the same file once, and each is told', async () => {
  const open: (() => void)[] = []
  const upload = vi.fn(
    ({ file }: { file: File }) => new Promise<Uploaded>((resolve) => open.push(() => resolve(stored(file.name)))),
  )
  const uploads = new FigureUploads(upload)
  const told = vi.fn()
  uploads.follow(told)
  const same = pasted('a.png')
  uploads.add(
    new Map([
      ['1', same],
      ['2', same],
      ['3', pasted('b.png')],
    ]),
  )
  await vi.waitFor(() => expect(upload).toHaveBeenCalledTimes(1))
  expect(uploads.resultOf('1')).toBeUndefined()
  open.shift()?.()
  await vi.waitFor(() => expect(upload).toHaveBeenCalledTimes(2))
  expect([uploads.resultOf('1'), uploads.resultOf('2')]).toEqual([stored('a.png'), stored('a.png')])
  open.shift()?.()
  await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(3))
})

test('an image is sent with the words that describe it, to be described later where there are none', async () => {
  const fetched = vi.fn<typeof fetch>(() => Promise.resolve(Response.json({ doc: { id: 7, filename: 'a.webp' } })))
  vi.stubGlobal('fetch', fetched)
  expect(await uploadImage({ file: new File(['x'], ''), alt: 'The quay' })).toEqual({
    state: 'stored',
    id: 7,
    filename: 'a.webp',
  })
  const [url, init] = fetched.mock.calls[0] ?? []
  expect(url).toContain('/api/media?alt=later')
  expect((init?.body as FormData).get('_payload')).toBe('{"alt":"The quay"}')
})

test.each([
  [
    'a refusal',
    () => Promise.resolve(Response.json({ errors: [{ message: 'Too many pixels.' }] })),
    'Too many pixels.',
  ],
  ['an answer that is none', () => Promise.resolve(new Response('x')), 'Paste it again'],
  ['no site', () => Promise.reject(new TypeError()), 'could not be reached'],
])('%s becomes a sentence', async (_, answer, said) => {
  vi.stubGlobal('fetch', answer)
  expect(await uploadImage(pasted('a.png'))).toEqual({
    state: 'refused',
    sentence: expect.stringContaining(said) as string,
  })
})

test('of a paste that was taken back, only its images are told, and what failed', () => {
  const results = new Map<string, Uploaded>([
    ['1', stored('a.webp')],
    ['2', { state: 'refused', sentence: 'No.' }],
  ])
  const uploads = { resultOf: (id: string) => results.get(id) }
  const notice = { findings: [{ what: 'A link.', count: 1, places: [] }], figures: ['1', '2', '3'], earlier: [] }
  const said = (undone: boolean) => noticeOf({ ...notice, undone }, uploads).map(({ what }) => what.slice(0, 23))
  expect(said(false)).toEqual(['An image is in Media no', 'No.', 'An image is on its way ', 'A link.'])
  expect(said(true)).toEqual(['The paste was taken bac', 'No.'])
})
