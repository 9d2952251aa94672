import { strToU8, unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'

import { element, type HtmlNode, isElement, textOf } from '@/domain/html/tree/HtmlNode'
import { docxWith } from '@/editorial/import/formats/documents.fixtures'
import { word } from '@/editorial/import/formats/word'

import { withCaptions } from './withCaptions'

const image = element('p', [element('img', [], { src: 'a' })])
const table = element('table', [element('tr', [element('td', ['1'])])])
const caption = element('p', ['By night'], { class: 'caption' })
const words = element('p', ['Words'])

const shape = (node: HtmlNode): string =>
  isElement(node) ? (node.tag === 'figure' ? `figure(${node.children.map(shape).join(' ')})` : node.tag) : 'text'
const shapes = (...nodes: HtmlNode[]): string => withCaptions(nodes).map(shape).join(' ')

test('a caption goes to the image above it and the table below it, else to the other', () => {
  expect(shapes(words, image, caption, words)).toBe('p figure(p figcaption) p')
  expect(shapes(words, caption, table, words)).toBe('p figure(figcaption table) p')
  expect(shapes(table, caption, words)).toBe('figure(table figcaption) p')
  expect(shapes(table, caption, table)).toBe('table figure(figcaption table)')
  expect(shapes(caption, image)).toBe('figure(figcaption p)')
  expect(shapes(image, caption, table)).toBe('figure(p figcaption) table')
})

test('a caption beside neither stays a paragraph, and no word is lost', () => {
  expect(shapes(words, caption, words)).toBe('p p p')
  const given = [caption, image, caption, caption, table, words, caption]
  expect(textOf(withCaptions(given))).toBe(textOf(given))
})

test('the styles of Word and of its converters are captions of a file', async () => {
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles'
  const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
  for (const name of ['caption', 'Image Caption']) {
    const parts = unzipSync(docxWith(['The quay is old.'], [{ alt: 'A quay', link: 'https://river.example/a.png' }]))
    const edit = (part: string, from: string, to: string) => {
      const xml = new TextDecoder().decode(parts[part])
      expect(xml).toContain(from)
      parts[part] = strToU8(xml.replace(from, to))
    }
    edit(
      'word/_rels/document.xml.rels',
      '</Relationships>',
      `<Relationship Id="s" Type="${type}" Target="styles.xml"/></Relationships>`,
    )
    edit('word/document.xml', '<w:p><w:r><w:t>The end', '<w:p><w:pPr><w:pStyle w:val="c"/></w:pPr><w:r><w:t>The end')
    parts['word/styles.xml'] = strToU8(
      `<w:styles ${namespace}><w:style w:type="paragraph" w:styleId="c"><w:name w:val="${name}"/></w:style></w:styles>`,
    )
    const reading = await word.read({ bytes: zipSync(parts), contentType: '', fileName: 'a.docx' })
    expect(reading).toMatchObject({
      ok: true,
      manuscript: { blocks: [{ type: 'paragraph' }, { type: 'figure', caption: [{ text: 'The end of it.' }] }] },
    })
  }
})
