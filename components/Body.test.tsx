import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'

import type { Body as BodyNodes } from '@/domain/body/Body'

import { Body } from './Body'
import { Notes } from './Notes'
import { commentary } from './page.fixtures'
import { absolute, asItStands } from './Address'

const render = (body: BodyNodes): string => renderToStaticMarkup(<Body body={body} />)
const text = (words: string) => ({ type: 'text', text: words }) as const
const paragraph = (words: string) => ({ type: 'paragraph', children: [text(words)] }) as const
const cell = (words: string) => ({ header: null, colSpan: 1, rowSpan: 1, blocks: [paragraph(words)] }) as const

describe('the body', () => {
  const html = render(commentary.body)

  it('links every note both ways', () => {
    const notes = renderToStaticMarkup(<Notes footnotes={commentary.footnotes} address={asItStands} languages={{}} />)
    for (const { number } of commentary.footnotes) {
      expect(html).toContain(`<a id="note-ref-${number}" href="#note-${number}" role="doc-noteref"`)
      expect(notes).toContain(`<li id="note-${number}"`)
      expect(notes).toContain(`href="#note-ref-${number}"`)
    }
  })

  it('repeats a note in the margin with its marks, hidden without a style sheet, silent, and with nothing to press', () => {
    const children = [
      text('Osei, '),
      { ...text('The Tide'), italic: true, lang: 'en' },
      { type: 'link', href: 'https://elsewhere.example/', children: [{ ...text('ch. 2'), bold: true }] },
    ] as const
    const noted = [{ type: 'paragraph', children: [{ type: 'footnote', number: 1, children }] }] as const
    const words = '1\u2002Osei, <span lang="en" dir="ltr"><em>The Tide</em></span><strong>ch. 2</strong>'
    expect(render(noted)).toContain(`</a><span class="margin-note" hidden="" aria-hidden="true">${words}</span></sup>`)
    const feed = renderToStaticMarkup(
      <Body body={noted} medium={{ address: asItStands, hasMargin: false, languages: {} }} />,
    )
    expect(feed).toContain('>1</a></sup></p>')
    expect(feed).not.toContain('Osei')
  })

  it('gives headings their fragment and a named link to it', () => {
    expect(html).toContain(
      '<h2 id="four-statutes-one-beach">Four statutes, one beach<a class="permalink" href="#four-statutes-one-beach" aria-label="Link to this section">',
    )
    expect(html).toContain('<h3 id="the-register">')
  })

  it('nests lists, styles and breaks', () => {
    expect(html).toContain('<ol><li>The port<ul><li>Its tenants</li></ul></li></ol>')
    expect(html).toContain('<a href="/topics/sea"><em>last review</em></a> took <strong><em>eleven years</em></strong>')
    expect(html).toContain(
      '<blockquote><p>The mud is ours until somebody wants it.<br/>A harbour master</p></blockquote>',
    )
    expect(html).toContain('<aside class="pull"><p>A line on a map')
  })

  it('takes a figure’s caption from the picture where the text gives none', () => {
    expect(html).toContain('<figcaption dir="auto"><span>The pier. </span>')
    expect(html).toContain('<figure class="plate tall">')
  })

  it('heads columns and rows, in a table that scrolls by keyboard', () => {
    expect(html).toContain(
      '<div class="table" role="group" aria-label="Table" tabindex="0"><table><thead><tr><th scope="col">Year</th>',
    )
    expect(html).toContain('<tbody><tr><th scope="row">2019</th><td class="number">1 204</td></tr></tbody>')
    const headless = render([{ type: 'table', caption: [], rows: [[cell('a')]] }])
    expect(headless).toContain('<table><tbody><tr><td>a</td></tr></tbody></table>')
    expect(render([{ type: 'table', caption: [], rows: [] }])).toContain('<table><tbody></tbody></table>')
  })

  it('marks a link whose words are its address, which paper need not say again', () => {
    const link = (words: string) =>
      render([{ type: 'paragraph', children: [{ type: 'link', href: 'https://a.example/', children: [text(words)] }] }])
    for (const words of ['https://a.example/', 'https://a.example', 'a.example'])
      expect(link(words)).toBe(`<p><a href="https://a.example/" class="bare">${words}</a></p>`)
    expect(link('a.example/b')).toBe('<p><a href="https://a.example/">a.example/b</a></p>')
  })

  it('escapes what authors type', () => {
    const typed = render([{ type: 'paragraph', children: [text('<img src=x onerror=alert(1)> & so on')] }])
    expect(typed).toBe('<p>&lt;img src=x onerror=alert(1)&gt; &amp; so on</p>')
  })
})

describe('absolute addresses', () => {
  const whole = absolute('https://northbank.example', '/commentary/tide')

  it('give paths the site and fragments the commentary, and leave other sites alone', () => {
    expect(whole('/topics/sea')).toBe('https://northbank.example/topics/sea')
    expect(whole('#note-1')).toBe('https://northbank.example/commentary/tide#note-1')
    expect(whole('https://other.example/a')).toBe('https://other.example/a')
    expect(whole('//other.example/a')).toBe('//other.example/a')
    expect(whole('mailto:desk@northbank.example')).toBe('mailto:desk@northbank.example')
  })
})
