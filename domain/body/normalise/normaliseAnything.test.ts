import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { decodeLexical } from '@/domain/body/decodeLexical'
import { normalise } from './normalise'

function done(stored: unknown) {
  const result = normalise(stored)
  if (result.refusal !== null) throw new Error(result.refusal)
  return result
}

// Trees of every kind of node, in every place, with values of every kind.
const types =
  'root paragraph heading quote list listitem table tablerow tablecell link autolink text linebreak tab horizontalrule block inlineBlock upload iframe code'
const values = fc.oneof(fc.constant(null), fc.boolean(), fc.integer(), fc.string(), fc.constant([]), fc.constant({}))
const words = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
  fc.constantFrom('a\0b', 'e\u0301', '\ud800', `a${'\u0301'.repeat(20)}`, '\u001F', 'אבג', '  '),
)
const { tree } = fc.letrec<{ tree: unknown; fields: unknown }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 6, depthSize: 'medium' },
    fc.record({ type: fc.constant('text'), text: words, format: fc.oneof(fc.nat(200), values) }),
    fc.record(
      {
        type: fc.oneof(
          { weight: 9, arbitrary: fc.constantFrom(...types.split(' ')) },
          { weight: 1, arbitrary: values },
        ),
        children: fc.oneof(
          { weight: 9, arbitrary: fc.array(tie('tree'), { maxLength: 4 }) },
          { weight: 1, arbitrary: values },
        ),
        fields: fc.oneof(tie('fields'), values),
        tag: fc.constantFrom('h1', 'h2', 'h4', 'h6', 'p', '__proto__'),
        listType: fc.constantFrom('bullet', 'number', 'check', ''),
        colSpan: fc.oneof(fc.integer(), values),
        indent: values,
        style: fc.string(),
      },
      { requiredKeys: ['type', 'children'] },
    ),
    values,
  ),
  fields: fc.record(
    {
      blockType: fc.constantFrom(
        'figure',
        'pullQuote',
        'quotation',
        'tableCaption',
        'embed',
        'aside',
        'footnote',
        'noteReference',
        'x',
      ),
      linkType: fc.constantFrom('custom', 'internal', ''),
      url: fc.constantFrom('', 'https://a.example/b', 'javascript:x', 'www.a.example/b', ' /x '),
      doc: fc.oneof(
        values,
        fc.constant({ relationTo: 'articles', value: 'a' }),
        fc.constant({ relationTo: 'users', value: 'a' }),
      ),
      media: fc.oneof(values, fc.constant('m')),
      name: fc.constantFrom('', 'n'),
      title: words,
      caption: fc.oneof(
        words,
        fc.record({
          root: fc.record({ type: fc.constant('root'), children: fc.array(tie('tree'), { maxLength: 3 }) }),
        }),
      ),
      text: fc.oneof(
        words,
        fc.record({
          root: fc.record({ type: fc.constant('root'), children: fc.array(tie('tree'), { maxLength: 3 }) }),
        }),
      ),
    },
    { requiredKeys: [] },
  ),
}))
const body = fc.array(tree, { maxLength: 5 }).map((children) => ({ root: { type: 'root', children } }))

const leaves = ['text', 'linebreak', 'tab', 'horizontalrule', 'block', 'inlineBlock']

/** The words of text nodes as children of other nodes, in order, without what cannot be seen. */
function seen(node: unknown): string {
  if (Array.isArray(node)) return node.map(seen).join('')
  if (typeof node !== 'object' || node === null) return ''
  const { type, text: own, children } = node as { type?: unknown; text?: unknown; children?: unknown }
  const said = type === 'text' && typeof own === 'string' ? own : ''
  return said + (leaves.includes(String(type)) ? '' : seen(children))
}
const visible = (said: string) =>
  said.replaceAll(/[\s\p{Cc}\p{Cs}\p{Cf}\p{Z}\p{M}\p{Default_Ignorable_Code_Point}\u2800]/gu, '')

describe('whatever the tree', () => {
  test('its result is a text without a fault, and normalising it again changes nothing', () => {
    fc.assert(
      fc.property(body, (stored) => {
        const { stored: once } = done(stored)
        const { stored: twice, findings } = done(once)
        expect(twice).toEqual(once)
        expect(findings).toEqual([])
        expect(
          decodeLexical(once, { picture: () => null, href: () => '/x' }).faults.filter(
            ({ message }) => !undone.test(message),
          ),
        ).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  test('its words stay in their order', () => {
    fc.assert(
      fc.property(body, (stored) => {
        const before = visible(seen(stored.root.children).normalize('NFC'))
        const after = visible(seen((done(stored).stored as typeof stored).root.children).normalize('NFC'))
        expect(isWithin(before, after)).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})

/** Faults that only somebody who writes can mend. */
const undone = /^a mark repeats|table caption without|has no words|has no image|^an embed leads nowhere/

/** Whether all letters of the one stand in the other, in their order: words of blocks may come to stand among them. */
function isWithin(some: string, all: string): boolean {
  let at = 0
  for (const letter of some) {
    at = all.indexOf(letter, at)
    if (at < 0) return false
    at += letter.length
  }
  return true
}
