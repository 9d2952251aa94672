import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { ghost } from '@/editorial/import/archives/ghost'

import { ghostText } from './ghostText'
import { card, imported, lexical, none, paragraph, run, words } from './ghostTexts.fixtures'

describe('what an export may hold in the place of a text', () => {
  test.each([
    ['nothing', null],
    ['no JSON', '{"root":'],
    ['a number', '3'],
    ['a text', '"text"'],
    ['a list', '[[1]]'],
    ['an empty object', '{}'],
    ['a root that is none', '{"root":[]}'],
    ['children that are none', '{"root":{"children":"x"}}'],
    ['a text of nothing', '{"root":{"children":[]}}'],
    ['sections that are none', '{"sections":{}}'],
  ])('%s stops no other post', (_, source) => {
    const [bad, good] = [
      { lexical: source },
      { lexical: JSON.stringify({ root: { children: [paragraph(run(words))] } }) },
    ]
    const posts = [bad, { mobiledoc: source }, good].map((text, at) => ({ id: at, title: `${at}`, ...text }))
    const entries = [...ghost(JSON.stringify({ db: [{ data: { posts } }] }))]
    expect(entries.map(({ type }) => type)).toEqual(['unreadable', 'unreadable', 'post'])
  })

  test('is nested as deep as it likes', () => {
    const depth = 50_000
    const deep = `{"type":"quote","children":[`.repeat(depth)
    const source = `{"root":{"children":[${deep}{"text":"${words}"}${']}'.repeat(depth)}]}}`
    const { blocks, told } = imported({ lexical: source })
    expect(JSON.stringify(blocks)).toContain(words)
    expect(told).toContain('too large or too deep')
    const note = `${'{"a":'.repeat(depth)}"${words}"${'}'.repeat(depth)}`
    const odd = `{"root":{"children":[{"type":"odd","a":${note}}]}}`
    expect(ghostText({ ...none, lexical: odd })?.toDo).toMatchObject([{ text: words }])
  })

  test('is Markdown that takes its parser hours', () => {
    for (const markdown of ['|a'.repeat(10_000), `${'>'.repeat(5000)}a`, `word ${'[a](b '.repeat(30_000)}`]) {
      const text = card('markdown', { markdown })
      expect([text?.html.startsWith('<pre>'), text?.toDo.length]).toEqual([true, 1])
    }
  })

  test('is HTML that never ends, in one card or in many', () => {
    const open = [
      '<!--',
      '<script>',
      '<style>',
      '<textarea>',
      '<plaintext>',
      '<title>',
      '<frameset>',
      '<table><tr>',
      '<ul><li>',
    ]
    for (const html of open) {
      const { blocks } = imported({
        lexical: JSON.stringify({ root: { children: [{ type: 'html', html }, paragraph(run(words))] } }),
      })
      expect([html, JSON.stringify(blocks.at(-1))]).toEqual([html, expect.stringContaining(words)])
      expect([html, blocks.at(-1)?.type]).toEqual([html, 'paragraph'])
    }
  })

  test('is of wrong kinds everywhere', () => {
    const wrong = fc.oneof(
      fc.jsonValue({ maxDepth: 1 }),
      fc.constantFrom('p', 'a', 'text', 'listitem', -1, 1e9, '__proto__'),
    )
    const types = fc.constantFrom(
      ...['paragraph', 'heading', 'list', 'link', 'text', 'image', 'gallery', 'embed', 'bookmark', 'callout', 'toggle'],
      ...['file', 'video', 'header', 'product', 'markdown', 'code', 'toString', 3, null],
    )
    const fields = fc.constantFrom(
      ...[
        'children',
        'text',
        'format',
        'tag',
        'url',
        'src',
        'images',
        'metadata',
        'html',
        'caption',
        'markdown',
        'start',
      ],
    )
    const node = fc.tuple(types, fc.dictionary(fields, wrong)).map(([type, rest]) => ({ type, ...rest }))
    const small = { maxLength: 4 }
    const list = fc.array(
      fc.array(fc.oneof(fc.constantFrom(0, 1, 3, 10, 'p'), wrong, fc.array(fc.array(wrong, small), small)), small),
      small,
    )
    fc.assert(
      fc.property(
        fc.array(node),
        fc.record({ sections: list, markups: list, atoms: list, cards: list }),
        (nodes, doc) => {
          const texts = [lexical(...nodes), ghostText({ ...none, mobiledoc: JSON.stringify(doc) })]
          for (const text of texts) expect(typeof (text?.html ?? '')).toBe('string')
        },
      ),
      { numRuns: 50 },
    )
  })
})
