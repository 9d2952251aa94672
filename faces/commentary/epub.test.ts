import { strFromU8 } from 'fflate'
import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'

import { tools } from '@/faces/tools.fixtures'

import { book, hostile, slugs } from './books.fixtures'

/** Throws where a text is no well-formed XML. */
function parse(xml: string): void {
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw error
  })
  parser.write(xml).close()
}

test.each(slugs)('the book of %s is well-formed, with its type first and its images inside', async (slug) => {
  const { files, bytes, text } = await book(slug)
  // The name and the bytes of the first entry stand where readers look for them (OCF 3.3, 4.2.2).
  expect(strFromU8(bytes.slice(30, 58))).toBe('mimetypeapplication/epub+zip')
  for (const [name, body] of Object.entries(files)) if (/\.(?:xhtml|opf|xml)$/.test(name)) parse(strFromU8(body))
  const images = [...text('text.xhtml').matchAll(/<img[^>]* src="([^"]*)"/g)].map(([, src = '']) => src)
  for (const src of images) expect(Object.keys(files)).toContain(`EPUB/${src}`)
  expect(text('text.xhtml')).not.toMatch(/loading=|srcset|<script|style=/i)
  // XML knows no attribute in another case.
  expect(text('text.xhtml')).not.toMatch(/ [a-z]*[A-Z]\w*="/)
  expect(text('package.opf').match(/media-type="image\/webp"/g)?.length ?? 0).toBe(new Set(images).size)
})

test('the same view makes the same bytes; without its image files the text is whole', async () => {
  expect((await book('who-owns-the-tide')).bytes).toEqual((await book('who-owns-the-tide')).bytes)
  const { files, text } = await book('who-owns-the-tide', undefined, tools)
  expect(Object.keys(files).filter((name) => name.includes('images'))).toEqual([])
  expect(text('text.xhtml')).toContain('None of this is inevitable.')
  expect(text('text.xhtml')).not.toContain('<img')
})

test('the book says who wrote it, in which language and direction, and how it can be read', async () => {
  const { text } = await book('who-owns-the-tide')
  for (const said of [
    '<dc:creator id="creator-1">Tom Osei</dc:creator>',
    '<meta refines="#creator-1" property="file-as">Osei, Tom</meta>',
    '<dc:language>en-GB</dc:language>',
    '<dc:identifier id="id">urn:uuid:6f1f4c1e-0000-4000-8000-000000000001</dc:identifier>',
    '<meta property="dcterms:modified">2020-10-01T08:00:00Z</meta>',
    '<meta property="schema:accessModeSufficient">textual</meta>',
    'properties="cover-image"',
  ])
    expect(text('package.opf')).toContain(said)
  expect(text('text.xhtml')).toMatch(/role="doc-noteref" epub:type="noteref"/)
  expect(text('text.xhtml')).toMatch(/<li epub:type="footnote" id="note-1"/)
  expect(text('text.xhtml')).toContain('The views expressed are the authors’')
  expect(text('nav.xhtml')).toContain('href="text.xhtml#the-register"')
  const arabic = await book('man-yamlik-al-bahr')
  expect(arabic.text('package.opf')).toContain('<spine page-progression-direction="rtl">')
  expect(arabic.text('text.xhtml')).toContain('lang="ar" xml:lang="ar" dir="rtl"')
})

test('what XML cannot hold is left out, and a fragment that leads nowhere leads to the page', async () => {
  const { text } = await book('ruins', hostile)
  parse(text('text.xhtml'))
  parse(text('nav.xhtml'))
  expect(text('text.xhtml')).toContain('<title>ab &lt;c&gt; loading=&quot;lazy&quot; &amp; &quot;d&quot;</title>')
  expect(text('text.xhtml')).toMatch(/id="s-2020-in-review"[\s\S]*href="#s-2020-in-review"/)
  expect(text('text.xhtml')).toContain('href="https://northbank.example/commentary/ruins#nowhere"')
  expect(text('text.xhtml')).toContain('href="https://x.example/a%20b%7Cc?d=1&amp;e"')
})
