import { expect, test } from 'vitest'

import { normalise } from './normalise'

type Stored = Record<string, unknown>

const run = (words: string) => ({ type: 'text', version: 1, text: words, format: 0 })
const element = (type: string, children: unknown[], more: object = {}) => ({ type, version: 1, children, ...more })
const link = (fields: object, ...children: unknown[]) => element('link', children, { fields })
const note = (...children: unknown[]) => ({
  ...{ type: 'inlineBlock', version: 1 },
  fields: { blockType: 'footnote', text: { root: element('root', [element('paragraph', children)]) } },
})

/** What a paragraph of this becomes, and what is said of it. */
function within(node: object) {
  const result = normalise({ root: element('root', [element('paragraph', [node])]) })
  if (result.refusal !== null) throw new Error(result.refusal)
  const { children } = result.stored.root as { children: Stored[] }
  return { nodes: children[0]?.children, faults: result.findings.map(({ fault }) => fault) }
}
const out = { linkType: 'custom', url: 'https://a.example/' }

test('a link keeps its other fields', () => {
  const given = link({ ...out, newTab: true, id: 'x' }, run('x'))
  expect(within(given)).toEqual({ nodes: [given], faults: [] })
})

test('a note in a link in a note is its words', () => {
  expect(within(note(link(out, run('a'), note(run('b'))))).nodes).toEqual([note(link(out, run('a'), run('b')))])
})

test('a refused address is named by its first sixty characters', () => {
  const url = `javascript:${'x'.repeat(60)}`
  expect(within(link({ url }, run('x'))).faults).toEqual([
    `a link leads to “javascript:${'x'.repeat(49)}”, where readers may not go`,
  ])
})
