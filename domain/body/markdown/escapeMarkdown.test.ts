import { describe, expect, test } from 'vitest'

import { listOf, text, words } from '@/domain/body/storedNodes.fixtures'
import type { TypedInline } from '@/domain/body/TypedBody'

import { html, markdownOf } from './markdown.fixtures'

const note = (said: string): TypedInline => ({ type: 'footnote', children: [text(said)] })

describe('hostile words in Markdown', () => {
  test.each([
    '# no heading',
    '- no item',
    '+ no item',
    '1. no number',
    '12) no number',
    '> no quotation',
    '--- ',
    '===',
    '***',
    '___',
    '    no code',
    '\t tab',
    '```js',
    '~~~',
    '`code`',
    '*stress* **weight** _x_ __y__ ~~gone~~',
    '[a](b) ![c](d) [^1] [e]: f',
    '<script>alert(1)</script>',
    '<!-- hidden -->',
    '&amp; &copy; &#65; AT&T',
    'https://example.org www.example.org a@example.org',
    'back\\slash \\* end\\',
    'a | b',
    '| --- |',
    ':--',
    '$x$ {y} "z" \'q\' :smile:',
    'wow!',
    '[x]: y',
    '^sup^',
    '=',
    '-',
    '1.',
    'a  \nb',
    '[ ] task',
    '«»„“”…—',
    'مرحبا *بالعالم*',
    '*',
    '**',
    '\\',
  ])('says the words “%s” and nothing else', (said) => {
    const shown = (markdown: string) =>
      html(markdown).replace(
        /&(amp|lt|gt|quot);/g,
        (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[name] ?? '',
      )
    const expected = said.replaceAll(/\s*\n\s*|\t/g, ' ').trim()
    expect(shown(markdownOf(words(said)))).toBe(`<p>${expected}</p>\n`.replace(/^(<p>)\n/, '$1'))
    expect(shown(markdownOf(words('a', { type: 'lineBreak' }, said)))).toBe(`<p>a<br />\n${expected}</p>\n`)
    expect(shown(markdownOf({ type: 'heading', level: 2, children: [text(said)] }))).toBe(`<h2>${expected}</h2>\n`)
  })

  test.each(['bold', 'italic', 'strikethrough'] as const)('marks the words it should and no others: %s', (mark) => {
    const run = (said: string) => ({ ...text(said), [mark]: true })
    const tag = { bold: 'strong', italic: 'em', strikethrough: 'del' }[mark]
    for (const said of ['a', 'two words', ' edges ', '“q”', '*', '(x)'])
      expect(html(markdownOf(words('b', run(said), 'c', { ...text('d'), bold: true, italic: true })))).toContain(
        `b<${tag}>${said}</${tag}>c`,
      )
  })

  test('an exclamation mark before a link makes no image of it, words after a note no definition', () => {
    const link: TypedInline = { type: 'link', url: 'https://example.org/?a=1&copy;=2', children: [text('b]')] }
    expect(html(markdownOf(words('a!', link)))).toBe('<p>a!<a href="https://example.org/?a=1&amp;copy;=2">b]</a></p>\n')
    expect(html(markdownOf(words(note('n'), ': more')))).toContain('</sup>: more</p>')
    expect(html(markdownOf(words(note('n'), '(more)')))).toContain('</sup>(more)</p>')
  })

  test('two lists one after the other stay two', () => {
    expect(
      html(markdownOf(listOf(false, [words('a')]), words('x'), listOf(false, [words('b')]))).match(/<ul>/g),
    ).toHaveLength(2)
    expect(html(markdownOf(listOf(false, [words('a')]), listOf(false, [words('b')]))).match(/<ul>/g)).toHaveLength(2)
    expect(markdownOf(listOf(false, [words('a')]), listOf(true, [words('b')]))).toBe('- a\n\n1. b\n')
  })
})
