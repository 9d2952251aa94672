import { expect, test } from 'vitest'

import { dropReferences } from './dropReferences'

const run = (words: string) => ({ type: 'text', version: 1, text: words, format: 0 })
const element = (type: string, ...children: unknown[]) => ({ type, version: 1, children })
const text = (...children: unknown[]) => ({ root: element('root', ...children) })
const link = (relationTo: string, value: unknown, ...children: unknown[]) => ({
  ...element('link', ...children),
  fields: { linkType: 'internal', doc: { relationTo, value } },
})
const block = (fields: object) => ({ type: 'block', version: 2, fields })

const dropped = (...blocks: unknown[]) => {
  const isMissing = (collection: string, id: string) => ['articles gone', 'media gone'].includes(`${collection} ${id}`)
  const { stored, findings } = dropReferences(text(...blocks), isMissing)
  return { stored, faults: findings.map(({ fault, loses }) => [fault, loses]) }
}
const leadsNowhere = [['a link leads to a page that is not there any more', false]]
const noImage = [['an image is not there any more', false]]

test('a link to a missing record becomes its words, in lists, in fields and in notes too', () => {
  const [gone, words] = [link('articles', 'gone', run('x')), run('x')]
  expect(dropped(element('paragraph', gone))).toEqual({
    stored: text(element('paragraph', words)),
    faults: leadsNowhere,
  })
  expect(dropped(element('list', element('listitem', gone)))).toEqual({
    stored: text(element('list', element('listitem', words))),
    faults: leadsNowhere,
  })
  const aside = (given: object) => block({ blockType: 'aside', title: 'T', text: text(element('paragraph', given)) })
  expect(dropped(aside(gone))).toEqual({ stored: text(aside(words)), faults: leadsNowhere })
  const noted = (given: object) =>
    element('paragraph', { type: 'inlineBlock', fields: { blockType: 'footnote', text: text(given) } })
  expect(dropped(noted(gone))).toEqual({ stored: text(noted(words)), faults: leadsNowhere })
})

test('a missing image is left out of a figure and of an embed', () => {
  for (const name of ['media', 'still'])
    expect(dropped(block({ blockType: 'x', [name]: 'gone', alt: 'A' }))).toEqual({
      stored: text(block({ blockType: 'x', [name]: null, alt: 'A' })),
      faults: noImage,
    })
})

test('what is there stays as it is, and another collection’s record of the same id', () => {
  const blocks = [
    element('paragraph', link('articles', 'here', run('x')), link('authors', 'gone', run('y'))),
    block({ blockType: 'figure', media: 'here', caption: text(element('paragraph', run('c'))) }),
    block({ blockType: 'embed', still: null, url: 'gone' }),
  ]
  expect(dropped(...blocks)).toEqual({ stored: text(...blocks), faults: [] })
})

test('a finding names the block it is of, and a link without words leaves none', () => {
  const isMissing = () => true
  const given = { ...text(element('paragraph', run('one')), element('paragraph', run('two'), link('articles', 'a'))) }
  const { stored, findings } = dropReferences({ ...given, more: 1 }, isMissing)
  expect(stored).toEqual({ ...text(element('paragraph', run('one')), element('paragraph', run('two'))), more: 1 })
  expect(findings.map(({ place }) => place)).toEqual(['In the paragraph that begins “two”'])
  const aside = (...children: unknown[]) => block({ text: { ...text(element('paragraph', ...children)), more: 1 } })
  expect(dropReferences(text(aside(link('articles', 'a', run('x')))), isMissing).stored).toEqual(text(aside(run('x'))))
})
