import { afterEach, describe, expect, test, vi } from 'vitest'

import { type Importing, overallText, progressText } from './Importing'
import { sendFile } from './sendFile'

afterEach(() => vi.unstubAllGlobals())

const line = { what: 'The title.', text: 'On quays' }
const report = { taken: [line, line], changed: [line], lost: [], toDo: [line] }
const send = async (body: unknown, name = 'Über quays.docx', type = '') => {
  const fetched = vi.fn<typeof fetch>(() => Promise.resolve(Response.json(body)))
  vi.stubGlobal('fetch', fetched)
  const imported = await sendFile(new File(['x'], name, { type }))
  const [url, init] = fetched.mock.calls[0] ?? []
  return { imported, url, type: new Headers(init?.headers).get('content-type') }
}
const row = (progress: Importing['progress']): Importing => ({ key: 1, file: new File([], 'a.txt'), progress })

describe('a file is sent', () => {
  test('with its name, and with the type that its name stands for where the browser knows none', async () => {
    const { url, type } = await send({})
    expect(url).toBe('/api/articles/import?name=%C3%9Cber%20quays.docx')
    expect(type).toMatch(/wordprocessingml\.document$/)
  })

  test.each([
    ['notes', 'text/plain', 'text/plain'],
    ['notes', '', 'application/octet-stream'],
  ])('named %s with the type “%s” as %s', async (name, given, sent) => {
    expect((await send({}, name, given)).type).toBe(sent)
  })
})

describe('what became of a file is said', () => {
  const sentence = ''
  test.each([
    [
      'a draft, with the numbers of its report',
      { state: 'draft', id: 'a1', title: 'On quays', report, sentence },
      '/admin/collections/articles/a1',
      'Now a draft. 1 to do, 1 changed, 0 lost, 2 taken.',
    ],
    [
      'unchanged',
      { state: 'unchanged', id: 'a1', title: 'On quays', trashed: false, sentence },
      '/admin/collections/articles/a1',
      'Imported before; nothing was changed.',
    ],
    [
      'unchanged and in the trash',
      { state: 'unchanged', id: 'a1', title: 'On quays', trashed: true, sentence },
      '/admin/collections/articles/a1',
      'Imported before and now in the trash; nothing was changed. Restore it there.',
    ],
    [
      'a colleague’s draft',
      { state: 'unchanged', id: null, title: 'On quays', trashed: false, sentence },
      null,
      'Imported before; nothing was changed. It is a colleague’s draft; ask an editor to open it.',
    ],
    [
      'refused, in the sentence of the import',
      { state: 'refused', refusal: 'The file is a PDF.', sentence },
      undefined,
      'Not imported. The file is a PDF.',
    ],
    [
      'refused by the site, in its sentence',
      { errors: [{ message: 'This file is larger than 20 MB.' }] },
      undefined,
      'This file is larger than 20 MB.',
    ],
    ['answered by something else', '<html>', undefined, 'Nothing was imported. Try again.'],
  ])('%s', async (_, body, address, text) => {
    const { imported } = await send(body)
    expect('address' in imported ? imported.address : undefined).toBe(address)
    expect(progressText(row(imported))).toBe(text)
  })

  test('where the site cannot be reached, with the way on', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')))
    const imported = await sendFile(new File(['x'], 'a.txt'))
    expect(imported.state).toBe('failed')
    expect(progressText(row(imported))).toMatch(/could not be reached.*try again/)
  })

  test('and of all of them how many are done', () => {
    expect(overallText([])).toBe('')
    expect(overallText([row({ state: 'waiting' })])).toBe('0 of 1 file done.')
    const rows = [
      row({ state: 'draft', title: '', address: '', report }),
      row({ state: 'refused', sentence: '' }),
      row({ state: 'failed', sentence: '' }),
      row({ state: 'unchanged', title: '', address: null, trashed: false }),
      row({ state: 'reading' }),
    ]
    expect(overallText(rows)).toBe('4 of 5 files done, 1 now a draft, 1 unchanged, 2 not imported.')
  })
})
