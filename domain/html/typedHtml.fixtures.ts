import type { TypedBlock, TypedBody, TypedCell, TypedFlow, TypedInline } from '@/domain/body/TypedBody'

import type { HtmlImage } from './blocks/Place'

/** A body as HTML that says the same: reading it gives the body again. */
export function typedHtml(body: TypedBody<HtmlImage>): string {
  const notes: string[] = []
  const blocks = body.map((block) => blockHtml(block, notes)).join('\n')
  return notes.length === 0 ? blocks : `${blocks}<section data-footnotes><ol>${notes.join('')}</ol></section>`
}

function blockHtml(block: TypedBlock<HtmlImage>, notes: string[]): string {
  const inlines = (children: readonly TypedInline[]) => inlinesHtml(children, notes)
  const flow = (blocks: readonly TypedFlow[]) => blocks.map((inner) => blockHtml(inner, notes)).join('')
  switch (block.type) {
    case 'heading':
      return `<h${block.level}>${inlines(block.children)}</h${block.level}>`
    case 'paragraph':
      return `<p>${inlines(block.children)}</p>`
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul'
      const items = block.items.map((item) => `<li>${flow(item.blocks)}</li>`).join('')
      return `<${tag}${block.start ? ` start="${block.start}"` : ''}>${items}</${tag}>`
    }
    case 'quote': {
      const source = block.attribution ? `<footer>${inlines(block.attribution)}</footer>` : '<!-- none --><p></p>'
      return `<blockquote>${flow(block.blocks)}${source}</blockquote>`
    }
    case 'pullQuote':
      return `<aside class="pullquote">${escaped(block.text).replaceAll('\n', '<br>')}</aside>`
    case 'figure':
      return `<figure><img src="${escaped(block.media.src)}" alt="${escaped(block.media.alt)}"><figcaption>${inlines(block.caption)}</figcaption></figure>`
    case 'table': {
      const caption = block.caption ? `<caption>${inlines(block.caption)}</caption>` : ''
      const rows = block.rows.map((row) => `<tr>${row.map((cell) => cellHtml(cell, flow)).join('')}</tr>`).join('')
      return `<table>${caption}${rows}</table>`
    }
    case 'embed':
      return `<iframe src="${escaped(block.url)}" title="${escaped(block.title)}"></iframe>`
    case 'aside':
      return `<aside>${block.title === undefined ? '' : `<h2>${escaped(block.title)}</h2>`}${flow(block.blocks)}</aside>`
    case 'rule':
      return '<hr>'
  }
}

function cellHtml(cell: TypedCell, flow: (blocks: readonly TypedFlow[]) => string): string {
  const tag = cell.header ? 'th' : 'td'
  const scope = cell.header ? ` scope="${cell.header === 'row' ? 'row' : 'col'}"` : ''
  return `<${tag}${scope} colspan="${cell.colSpan ?? 1}" rowspan="${cell.rowSpan ?? 1}">${flow(cell.blocks)}</${tag}>`
}

function inlinesHtml(children: readonly TypedInline[], notes: string[]): string {
  return children.map((inline) => inlineHtml(inline, notes)).join('')
}

function inlineHtml(inline: TypedInline, notes: string[]): string {
  switch (inline.type) {
    case 'text': {
      const tags = [
        ...(inline.bold ? ['b'] : []),
        ...(inline.italic ? ['i'] : []),
        ...(inline.superscript ? ['sup'] : []),
        ...(inline.subscript ? ['sub'] : []),
        ...(inline.strikethrough ? ['s'] : []),
      ]
      const words = tags.reduce((inner, tag) => `<${tag}>${inner}</${tag}>`, escaped(inline.text))
      return inline.lang ? `<span lang="${inline.lang}">${words}</span>` : words
    }
    case 'lineBreak':
      return '<br>'
    case 'link':
      return `<a href="${escaped(inline.url)}">${inlinesHtml(inline.children, notes)}</a>`
    case 'innerLink':
      return inlinesHtml(inline.children, notes)
    case 'footnote': {
      const at = inline.name ?? `note ${notes.length}`
      const mine = notes.push('') - 1
      notes[mine] = `<li id="fn-${at}">${inlinesHtml(inline.children, notes)} <a href="#fnref-${at}">↩</a></li>`
      return mark(at)
    }
    case 'noteReference':
      return mark(inline.name)
  }
}

const mark = (name: string): string => `<sup><a href="#fn-${name}" id="fnref-${name}">1</a></sup>`

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;').replaceAll('\u00A0', '&nbsp;')
