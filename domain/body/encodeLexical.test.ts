import { describe, expect, test } from 'vitest'

import { branch, text, words, encoded, run, stored, root, lineBreak, own, cell } from './storedNodes.fixtures'
import type { TypedBody } from './TypedBody'

describe('a text as the editor stores it', () => {
  test.each<[string, TypedBody, unknown[]]>([
    [
      'runs with their marks and language',
      [
        words(
          { ...text('a'), bold: true, italic: true },
          { type: 'lineBreak' },
          { ...text('b'), strikethrough: true, subscript: true },
          { ...text('c'), superscript: true, lang: 'fr' },
        ),
      ],
      [
        stored(
          ...[run('a', { format: 3 }), lineBreak, run('b', { format: 36 })],
          run('c', { format: 64, $: { lang: 'fr' } }),
        ),
      ],
    ],
    [
      'links',
      [
        words(
          { type: 'link', url: 'https://example.org', children: [text('out')] },
          { type: 'innerLink', relationTo: 'authors', id: 'a1', children: [text('in')] },
        ),
      ],
      [
        stored(
          {
            ...{ type: 'link', ...branch, version: 3, id: '1', children: [run('out')] },
            fields: { linkType: 'custom', url: 'https://example.org', newTab: false },
          },
          {
            ...{ type: 'link', ...branch, version: 3, id: '2', children: [run('in')] },
            fields: { linkType: 'internal', doc: { relationTo: 'authors', value: 'a1' }, newTab: false },
          },
        ),
      ],
    ],
    [
      'notes and their further marks',
      [
        words({ type: 'footnote', name: 'n', children: [text('note')] }, { type: 'noteReference', name: 'n' }),
        words({ type: 'footnote', children: [] }),
      ],
      [
        stored(
          {
            ...{ type: 'inlineBlock', version: 1 },
            fields: { id: '1', blockName: '', blockType: 'footnote', text: root(stored(run('note'))), name: 'n' },
          },
          {
            ...{ type: 'inlineBlock', version: 1 },
            fields: { id: '2', blockName: '', blockType: 'noteReference', name: 'n' },
          },
        ),
        stored({
          ...{ type: 'inlineBlock', version: 1 },
          fields: { id: '3', blockName: '', blockType: 'footnote', text: null },
        }),
      ],
    ],
    [
      'headings and rules',
      [{ type: 'heading', level: 4, children: [text('h')] }, { type: 'rule' }],
      [
        { type: 'heading', ...branch, tag: 'h4', children: [run('h')] },
        { type: 'horizontalrule', version: 1 },
      ],
    ],
    [
      'figures, embeds and boxes',
      [
        { type: 'figure', media: 'm1', caption: [] },
        { type: 'figure', media: 'm1', caption: [text('c')], alt: 'A', width: 'wide' },
        { type: 'embed', url: 'https://example.org/v', title: 'V' },
        { type: 'embed', url: 'https://example.org/v', title: 'V', still: 'm1' },
        { type: 'aside', blocks: [words('a')] },
        { type: 'aside', title: 'T', blocks: [words('a')] },
      ],
      [
        own('1', 'figure', { media: 'm1', caption: null, alt: '', width: 'text' }),
        own('2', 'figure', { media: 'm1', caption: root(stored(run('c'))), alt: 'A', width: 'wide' }),
        own('3', 'embed', { url: 'https://example.org/v', title: 'V', still: null }),
        own('4', 'embed', { url: 'https://example.org/v', title: 'V', still: 'm1' }),
        own('5', 'aside', { title: '', text: root(stored(run('a'))) }),
        own('6', 'aside', { title: 'T', text: root(stored(run('a'))) }),
      ],
    ],
    [
      'tables, with the caption before them',
      [
        {
          type: 'table',
          caption: [text('c')],
          rows: [
            [{ header: 'column', colSpan: 2, blocks: [words('h')] }],
            [{ header: 'row', rowSpan: 3, blocks: [] }, { blocks: [words('d'), words('e')] }],
          ],
        },
        { type: 'table', rows: [] },
      ],
      [
        own('1', 'tableCaption', { text: root(stored(run('c'))) }),
        {
          ...{ type: 'table', ...branch },
          children: [
            {
              ...{ type: 'tablerow', ...branch },
              children: [cell({ headerState: 1, colSpan: 2 }, stored(run('h')))],
            },
            {
              ...{ type: 'tablerow', ...branch },
              children: [cell({ headerState: 2, rowSpan: 3 }, stored()), cell({}, stored(run('d')), stored(run('e')))],
            },
          ],
        },
        { type: 'table', ...branch, children: [] },
      ],
    ],
  ])('has %s', (_, body, nodes) => {
    expect(encoded(...body)).toEqual(root(...nodes))
  })
})
