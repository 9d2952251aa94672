import { describe, expect, test } from 'vitest'

import { readHtml } from '@/domain/html/readHtml'

/** A body in short: words, with each note in braces after its name, and each further mark of one as its name in braces. */
function read(html: string): { words: string; told: string[] } {
  const { body, findings } = readHtml(html, { images: 'leave out' })
  const short = (value: unknown): string => {
    if (Array.isArray(value)) return value.map(short).join('')
    if (typeof value !== 'object' || value === null) return ''
    const { type, text, name = '', children, ...rest } = value as Record<string, unknown>
    if (type === 'text') return String(text)
    if (type === 'lineBreak') return '/'
    if (type === 'noteReference') return `{${String(name)}}`
    if (type === 'footnote') return `{${String(name)}:${short(children)}}`
    return `${short(children)}${short(Object.values(rest))}|`
  }
  return { words: short(body), told: findings.flatMap(({ places }) => places) }
}
const mark = (said: string) => `<sup><a id="r" href="#n">${said}</a></sup>`
const back = '<a href="#r">↩</a>'
const note = (words: string) => `<div class="footnote" id="n">${words} ${back}</div>`

describe('the mark of a note', () => {
  test.each(['1', '[12]', '(3)', '*', '‡', 'iv', 'a', 'fn. 4', 'Note 2'])('may be “%s”', (said) => {
    expect(read(`<p>One${mark(said)}.</p>${note('Said.')}`).words).toBe('One{:Said.}.|')
  })

  test.each(['12345', 'see below', 'abcdefg 1', '******'])('is never “%s”', (said) => {
    expect(read(`<p>One${mark(said)}.</p>${note('Said.')}`).words).not.toContain('{')
  })

  test.each([
    ['itself', '<a id="r" href="#n">1</a>'],
    ['by its name', '<a name="r" href="#n">1</a>'],
    ['what is in it', '<a href="#n"><span id="r">1</span></a>'],
    ['what is around it', '<sup id="r"><a href="#n">1</a></sup>'],
    ['what is around that', '<span id="r"><sup><a href="#n">1</a></sup></span>'],
    ['what stands right before it', '<a id="r"></a><a href="#n">1</a>'],
    ['what stands right before what is around it', '<span id="r"></span><sup><a href="#n">1</a></sup>'],
    ['itself, by an address with the page before it', '<a id="r" href="https://a.example/x#n">1</a>'],
  ])('is found from its note by %s', (_, link) => {
    expect(read(`<p>One${link}.</p>${note('Said.')}`).words).toBe('One{:Said.}.|')
  })

  test('is not found by the name of its paragraph or of another', () => {
    expect(read(`<p id="r">One<a href="#n">1</a>.</p>${note('Said.')}`).words).not.toContain('{')
    expect(read(`<p><i id="r">One</i> two<a href="#n">1</a>.</p>${note('Said.')}`).words).not.toContain('{')
  })

  test('leads to its note by a name with signs', () => {
    const html = (href: string) => `<p>One<a id="r" href="${href}">1</a>.</p><p id="ñ 1">Said. ${back}</p>`
    expect(read(html('#%C3%B1%201')).words).toBe('One{:Said.}.|')
    expect(read(html('#%C3')).words).not.toContain('{')
  })
})

describe('a note', () => {
  test.each([
    ['a paragraph', `<p id="n">Said. ${back}</p>`],
    ['the paragraph of its target', `<p><a id="n" href="#r">1.</a> Said.</p>`],
    ['an item', `<ol><li><p id="n">Said. ${back}</p></li></ol>`],
    ['an item of two paragraphs', `<ol><li><p id="n">Said.</p><p>${back}</p></li></ol>`],
    ['a division that names a note', `<div id="fn1"><p><a id="n" href="#r">1</a> Said.</p></div>`],
    ['a division that Word marks', `<div style="mso-element:footnote"><p><a id="n" href="#r">[1]</a> Said.</p></div>`],
    ['a box', `<aside class="footnote-item"><p><a id="n" href="#r">1</a> Said.</p></aside>`],
  ])('is %s', (_, html) => {
    expect(read(`<p>One${mark('1')}.</p>${html}<p>After.</p>`).words).toBe('One{:Said.}.|After.|')
  })

  test('is not what stands around all notes', () => {
    const list = (name: string) => `<div class="${name}"><p id="n">Said. ${back}</p><p>Other.</p></div>`
    expect(read(`<p>One${mark('1')}.</p>${list('footnotes')}`).words).toBe('One{:Said.}.|Other.|')
    expect(read(`<p>One${mark('1')}.</p>${list('footnote')}`).words).toBe('One{:Said./Other.}.|')
  })

  test('is none in a cell, around its own mark or without a link back', () => {
    expect(read(`<p>One${mark('1')}.</p><table><tr><td id="n">Said. ${back}<td>x</table>`).words).not.toContain('{')
    expect(read(`<div id="n"><p>One${mark('1')}.</p> ${back}</div>`).words).not.toContain('{')
    expect(read(`<p>One${mark('1')}.</p><p id="n">Said. <a href="#x">1</a></p>`).words).not.toContain('{')
  })

  test('loses what is left of its number at its start', () => {
    expect(read(`<p>One${mark('1')}.</p><p id="n"><a href="#r">1</a>.) ^ <b>↑ Said</b>: x</p>`).words).toBe(
      'One{:Said: x}.|',
    )
  })

  test('with several marks is named by its first two words', () => {
    const link = (at: number) => `<sup id="r${at}"><a href="#n">1</a></sup>`
    const html = (words: string) =>
      `<p>One${link(1)} two${link(2)}</p><ol><li id="n"><a href="#r1">a</a> <a href="#r2">b</a> ${words}</li></ol>`
    expect(read(html('The “Census” of 1911')).words).toBe('One{the-census:The “Census” of 1911} two{the-census}|')
    expect(read(html('…')).words).toBe('One{note:…} two{note}|')
    const long = 'x'.repeat(50)
    expect(read(html(long)).words).toBe(`One{${'x'.repeat(40)}:${long}} two{${'x'.repeat(40)}}|`)
  })

  test('has a further mark that may stand alone in its paragraph', () => {
    const link = (at: number) => `<sup id="r${at}"><a href="#n">1</a></sup>`
    const notes = '<ol><li id="n"><a href="#r1">a</a> <a href="#r2">b</a> Said.</li></ol>'
    expect(read(`<p>One${link(1)}</p><p>${link(2)}</p>${notes}`).words).toBe('One{said:Said.}|{said}|')
  })

  test('with the first words of another has another name', () => {
    const link = (name: string, at: number) => `<sup id="${name}r${at}"><a href="#${name}">1</a></sup>`
    const item = (name: string) =>
      `<li id="${name}"><a href="#${name}r1">a</a><a href="#${name}r2">b</a> Same words</li>`
    const html = `<p>${link('a', 1)}${link('a', 2)}${link('b', 1)}${link('b', 2)}x</p><ol>${item('a')}${item('b')}</ol>`
    expect(read(html).words).toBe('{same-words:Same words}{same-words}{same-words-1:Same words}{same-words-1}x|')
  })
})

describe('what belonged to notes alone', () => {
  test.each(['Notes', 'Endnotes:', 'References', 'Fußnoten', 'Notes et références', 'NOTAS'])(
    'goes with them: the title “%s”, the rule above it and the list',
    (title) => {
      const html = `<p>One${mark('1')}.</p><h2>${title}</h2><hr><br> <ol><li id="n">Said. ${back}</li></ol><p>After.</p>`
      expect(read(html)).toEqual({ words: 'One{:Said.}.|After.|', told: [title] })
    },
  )

  test('another heading stays, and so does what has a picture or words', () => {
    const html = `<p>One${mark('1')}.</p><h2>Sources</h2><div>x<p id="n">Said. ${back}</p></div>`
    expect(read(html)).toEqual({ words: 'One{:Said.}.|Sources|x|', told: [] })
    const framed = `<p>One${mark('1')}.</p><h2>Notes</h2><div><iframe src="https://a.example/"></iframe><p id="n">Said. ${back}</p></div>`
    expect(read(framed).told).toEqual([])
  })

  test('only the title right above them goes', () => {
    const html = `<p>One${mark('1')}.</p><h2>Notes</h2><h3>References</h3><p id="n">Said. ${back}</p>`
    expect(read(html)).toEqual({ words: 'One{:Said.}.|Notes|', told: ['References'] })
  })
})
