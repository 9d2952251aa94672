import { describe, expect, test } from 'vitest'

import { normalise } from './normalise'

type Stored = Record<string, unknown>

const run = (words: string, more: object = {}) => ({ type: 'text', version: 1, text: words, format: 0, ...more })
const element = (type: string, children: unknown[], more: object = {}) => ({ type, version: 1, children, ...more })

/** The blocks that a text of these becomes. */
function blocks(...given: unknown[]): Stored[] {
  const result = normalise({ root: element('root', given) })
  if (result.refusal !== null) throw new Error(result.refusal)
  return (result.stored.root as { children: Stored[] }).children
}
const first = (given: object): Stored => blocks(given)[0] ?? {}
/** What a paragraph of these becomes. */
const within = (...given: unknown[]): Stored[] => first(element('paragraph', given)).children as Stored[]

describe('the values of a node with children', () => {
  test.each([
    ['style', 'color: red', ''],
    ['textStyle', 'color: red', ''],
    ['format', 'justify', 'justify'],
    ['format', 5, ''],
    ['format', 'diagonal', ''],
    ['direction', 'rtl', 'rtl'],
    ['direction', null, null],
    ['direction', 'up', null],
    ['indent', 20, 20],
    ['indent', 21, 0],
    ['indent', -1, 0],
    ['indent', 1.5, 0],
    ['indent', '1', 0],
  ])('%s: %j becomes %j', (name, given, becomes) => {
    for (const type of ['paragraph', 'quote', 'heading'])
      expect(first(element(type, [run('x')], { tag: 'h2', [name]: given }))[name], type).toBe(becomes)
    const item = element('listitem', [run('x')], { [name]: given })
    const list = first(element('list', [item], { listType: 'bullet', [name]: given }))
    expect([list[name], (list.children as Stored[])[0]?.[name]]).toEqual([becomes, becomes])
    const cell = element('tablecell', [element('paragraph', [])], { [name]: given })
    const row = element('tablerow', [cell], { [name]: given })
    const table = first(element('table', [row], { [name]: given }))
    const [kept] = table.children as Stored[]
    expect([table[name], kept?.[name], (kept?.children as Stored[])[0]?.[name]]).toEqual([becomes, becomes, becomes])
    const link = element('link', [run('x')], { fields: { url: 'https://a.example/' }, [name]: given })
    expect(within(link)[0]?.[name]).toBe(becomes)
    const result = normalise({ root: element('root', [], { [name]: given }) })
    expect(result).toMatchObject({ stored: { root: { [name]: becomes } } })
  })

  test('none is added', () => {
    expect(first(element('paragraph', []))).toEqual(element('paragraph', []))
  })

  test('a node without children has none', () => {
    const children = [run('lost')]
    expect(first(element('horizontalrule', children))).toEqual({ type: 'horizontalrule', version: 1 })
    const embed = element('block', children, { fields: { blockType: 'embed', url: 'https://a.example/' } })
    const note = element('inlineBlock', children, { fields: { blockType: 'noteReference', name: 'n' } })
    expect(first(embed)).not.toHaveProperty('children')
    expect(within(note, element('tab', children)).map((node) => 'children' in node)).toEqual([false, false])
  })
})

describe('the values of a run of text', () => {
  test.each([
    ['style', 'color: red', ''],
    ['mode', 'token', 'token'],
    ['mode', 'loud', 'normal'],
    ['detail', 3, 3],
    ['detail', 4, 0],
    ['$', { lang: 'fr', more: 1 }, { lang: 'fr' }],
    ['$', { lang: 'no tag' }, undefined],
    ['$', 'fr', undefined],
  ])('%s: %j becomes %j', (name, given, becomes) => {
    expect(within(run('x', { [name]: given }))[0]?.[name]).toEqual(becomes)
  })

  test('its letters are composed', () => {
    expect(within(run('e\u0301'))).toEqual([run('é')])
  })

  test('a very long one is divided, and loses nothing', () => {
    const words = 'word '.repeat(20_001)
    const runs = within(run(words, { format: 1 }))
    expect(runs.map(({ text, format }) => [String(text).length, format])).toEqual([
      [50_000, 1],
      [50_000, 1],
      [5, 1],
    ])
    expect(runs.map(({ text }) => text).join('')).toBe(words)
  })

  test('one of 50,000 characters stays whole, and of one more the last stands alone', () => {
    const lengths = (count: number) => within(run('x'.repeat(count))).map(({ text }) => String(text).length)
    expect([lengths(50_000), lengths(50_001)]).toEqual([[50_000], [50_000, 1]])
  })

  test('none of it is left where nothing may be stored', () => {
    expect(within(run('\u0000'), run(''))).toEqual([])
  })

  test('a line break holds nothing else, and a tab is one', () => {
    expect(within({ type: 'linebreak', more: 1 }, { type: 'tab', version: 1, text: 'x' })).toEqual([
      { type: 'linebreak', version: 1 },
      { type: 'tab', version: 1, text: '\t' },
    ])
  })
})

test('a list may begin with 0, and an item may be of the number 0', () => {
  const items = [element('listitem', [run('x')], { value: 0 })]
  expect(first(element('list', items, { listType: 'number', start: 0 }))).toMatchObject({
    start: 0,
    children: [{ value: 0 }],
  })
})

test('what a field of a block holds beside its text stays', () => {
  const text = { root: element('root', [element('paragraph', [run('x')])]), more: 1 }
  for (const fields of [
    { blockType: 'aside', text },
    { blockType: 'figure', caption: text },
  ])
    expect(first({ type: 'block', version: 2, fields }).fields).toEqual(fields)
})
