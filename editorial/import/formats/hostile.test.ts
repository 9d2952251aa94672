import { readFileSync } from 'node:fs'
import path from 'node:path'

import { strToU8, unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'

import { recognise } from '@/editorial/import/anatomy/recognise'

import { readFormat } from './formats'

const same = (name: string) => new Uint8Array(readFileSync(path.resolve('testing', 'fixtures', 'same', name)))
const docx = same('pandoc.docx')
const withPart = (bytes: Uint8Array, name: string, change: (xml: string) => string): Uint8Array => {
  const parts = unzipSync(bytes)
  return zipSync({ ...parts, [name]: strToU8(change(new TextDecoder().decode(parts[name] ?? new Uint8Array()))) })
}
const entity = (xml: string) =>
  xml.replace(/(<\?xml[^>]*>)?/, '$1<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>')
const deep = (xml: string) => xml.replace('<office:text>', `<office:text>${'<text:section>'.repeat(5000)}`)
test.each([
  ['a bomb', 'a.docx', zipSync({ 'word/document.xml': new Uint8Array(70_000_000) }), /more than 60 MB/],
  ['half a document', 'a.docx', docx.slice(0, docx.length / 2), /cut off or damaged/],
  ['a document with entities', 'a.docx', withPart(docx, 'word/document.xml', entity), /DOCTYPE/],
  ['entities in a part beside the text', 'a.docx', withPart(docx, 'word/footnotes.xml', entity), /DOCTYPE/],
  ['a document with a password', 'a.docx', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0]), /password/],
  ['a document without its text', 'a.docx', zipSync({ 'word/styles.xml': strToU8('<x/>') }), /part of it is missing/],
  [
    'a document whose text is cut off',
    'a.docx',
    withPart(docx, 'word/document.xml', (xml) => xml.slice(0, 900)),
    /could not be read|no text/,
  ],
  [
    'an OpenDocument without its text',
    'a.odt',
    zipSync({ 'styles.xml': strToU8('<x/>') }),
    /is no document of LibreOffice/,
  ],
  ['an OpenDocument with entities', 'a.odt', withPart(same('pandoc.odt'), 'content.xml', entity), /DOCTYPE/],
  [
    'an OpenDocument nested without end',
    'a.odt',
    withPart(same('pandoc.odt'), 'content.xml', deep),
    /could not be read/,
  ],
  [
    'an OpenDocument with a password',
    'a.odt',
    withPart(same('pandoc.odt'), 'META-INF/manifest.xml', (xml) => `${xml}<manifest:encryption-data>`),
    /password/,
  ],
  [
    'a document with changes that do not end',
    'a.docx',
    withPart(docx, 'word/document.xml', (xml) =>
      xml.replace('<w:body>', '<w:body><w:pPrChange w:id="1"><w:del w:id="1">'),
    ),
    /could not be read|no text/,
  ],
  ['an empty page', 'a.html', strToU8('<html><script>1</script></html>'), /no text/],
])('%s is refused in a sentence', async (_, fileName, bytes, sentence) => {
  const reading = await readFormat({ bytes, contentType: '', fileName })
  expect(reading.ok ? JSON.stringify(reading.manuscript.blocks).slice(0, 200) : reading.refusal).toMatch(sentence)
})

const soon = async (fileName: string, text: string) => {
  const reading = await readFormat({ bytes: strToU8(text), contentType: '', fileName })
  if (!reading.ok) throw new Error(reading.refusal)
  return reading.manuscript
}

test('of 1200 names below a text 60 sign, and the rest stays', async () => {
  const name = (at: number) =>
    `Anna ${['Quay', 'Lock', 'Weir', 'Pier'][at % 4]}${String.fromCharCode(97 + (at % 26), 97 + (Math.trunc(at / 26) % 26), 97 + Math.trunc(at / 676))}`
  const names = Array.from({ length: 1200 }, (__, at) => name(at)).filter((one) => /^[\p{L} ]+$/u.test(one))
  const words = 'The tide turned before anybody had asked why it should. '.repeat(6)
  const manuscript = await soon('a.txt', ['The tide', words, words, 'About the authors', ...names].join('\n\n'))
  const { authors, runs } = recognise(manuscript)
  expect(authors).toHaveLength(60)
  expect(runs.filter(({ text }) => text.startsWith('Anna '))).toHaveLength(names.length)
}, 120_000)

test('an element of a change that is closed by itself takes nothing with it', async () => {
  const run = (words: string) => `<w:r><w:t>${words}</w:t></w:r>`
  const changed = withPart(docx, 'word/document.xml', (xml) =>
    xml.replace(
      '</w:body>',
      `<w:p><w:pPr><w:rPr><w:ins w:id="1" w:author="A"/></w:rPr></w:pPr>${run('Kept')}<w:ins w:id="2" w:author="A">${run(' and added')}</w:ins></w:p></w:body>`,
    ),
  )
  const reading = await readFormat({ bytes: changed, contentType: '', fileName: 'a.docx' })
  if (!reading.ok) throw new Error(reading.refusal)
  expect(reading.manuscript.changed).toEqual([
    { what: 'Text that a tracked change adds was taken.', text: 'and added' },
  ])
})

test('tracked changes are accepted, comments and macros left out, and the report quotes them', async () => {
  const changed = withPart(docx, 'word/document.xml', (xml) =>
    xml.replace(
      '</w:body>',
      '<w:p><w:r><w:t>Kept</w:t></w:r><w:ins w:id="1" w:author="A"><w:r><w:t> and added</w:t></w:r></w:ins><w:del w:id="2" w:author="A"><w:r><w:delText> and gone</w:delText></w:r></w:del></w:p></w:body>',
    ),
  )
  const commented = zipSync({
    ...unzipSync(changed),
    'word/comments.xml': strToU8(
      '<w:comments><w:comment w:id="0"><w:p><w:r><w:t>Is this so?</w:t></w:r></w:p></w:comment></w:comments>',
    ),
    'word/vbaProject.bin': new Uint8Array(10),
  })
  const reading = await readFormat({ bytes: commented, contentType: '', fileName: 'a.docx' })
  if (!reading.ok) throw new Error(reading.refusal)
  const { blocks, changed: report } = reading.manuscript
  expect(blocks.at(-1)).toEqual({ type: 'paragraph', children: [{ type: 'text', text: 'Kept and added' }] })
  expect(report.map(({ what, text }) => [what, text])).toEqual([
    ['Text that a tracked change deletes was left out.', 'and gone'],
    ['Text that a tracked change adds was taken.', 'and added'],
    ['A comment on the text was left out.', 'Is this so?'],
    ['The macros of the document were left out.', undefined],
  ])
})

test('of a saved page the article is taken, and the furniture around and in it is listed', async () => {
  const page = `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><link rel="canonical" href="https://river.example/a/tide">
    <meta name="author" content="Ada Lindqvist"><meta property="article:published_time" content="2026-03-01T10:00:00Z"></head><body>
    <header><nav>Home News</nav></header><h1>The tide</h1><article><p>${'The river keeps its own counsel. '.repeat(8)}</p>
    <div class="share-links">Share this</div><div class="related-posts">Read next: The ebb</div>
    <p>See <a href="../b">the other</a>.</p></article><footer>© River</footer></body></html>`
  const reading = await readFormat({ bytes: strToU8(page), contentType: 'text/html', fileName: '' })
  if (!reading.ok) throw new Error(reading.refusal)
  const { blocks, metadata, changed } = reading.manuscript
  expect(metadata).toEqual({
    title: 'The tide',
    authors: ['Ada Lindqvist'],
    date: '2026-03-01',
    standfirst: null,
    language: 'en-GB',
  })
  expect(blocks).toHaveLength(2)
  expect(JSON.stringify(blocks[1])).toContain('"url":"https://river.example/b"')
  expect(changed.map(({ text }) => text)).toEqual(['Home News', '© River', 'Share this', 'Read next: The ebb'])
})

const article = (words: string, more = '') =>
  `<article>${more}<p>${`${words} keeps its own counsel. `.repeat(8)}</p></article>`
const readParts = async (inner: string) => {
  const page = `<!doctype html><html><head></head><body><h1>The tide</h1><nav>Home</nav>${inner}</body></html>`
  const reading = await readFormat({ bytes: strToU8(page), contentType: 'text/html', fileName: '' })
  if (!reading.ok) throw new Error(reading.refusal)
  return reading.manuscript
}

test('of two long articles of a page both are taken, and an editor is told', async () => {
  const { blocks, changed, metadata } = await readParts(
    `<div>${article('River')}<p>Between.</p>${article('Estuary')}</div>`,
  )
  expect(metadata.title).toBe('The tide')
  expect(blocks.map((block) => JSON.stringify(block))).toEqual([
    expect.stringContaining('River keeps'),
    expect.stringContaining('Estuary keeps'),
  ])
  expect(changed.map(({ what, text }) => text ?? what)).toEqual([
    'The page has 2 long articles; all of them were taken, in their order. Take out what is not part of the commentary.',
    'Home',
    'Between.',
  ])
})

test('a short article beside a long one is left out and listed', async () => {
  const { blocks, changed } = await readParts(
    `<div>${article('River')}<article><p>Read next: The ebb</p></article></div>`,
  )
  expect(blocks).toHaveLength(1)
  expect(changed.map(({ text }) => text)).toEqual(['Home', 'Read next: The ebb'])
})
