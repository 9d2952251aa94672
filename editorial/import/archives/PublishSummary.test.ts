import { expect, test } from 'vitest'

import type { PublishRecord } from './publishArchive'
import { PublishSummary } from './PublishSummary'

const record = (state: PublishRecord['state'], title: string, ...reasons: string[]): PublishRecord => {
  const report = { taken: [], changed: [], lost: [], toDo: reasons.map((what) => ({ what })) }
  return { state, title, oldPath: '', id: null, reason: state === 'left out' ? 'page' : '', report }
}

test('the summary counts what went live, names what was changed here, and says the most frequent reason first', () => {
  const summary = new PublishSummary()
  const given = [
    record('published', 'a'),
    record('live already', 'b'),
    record('changed here', 'Worked on', 'It was changed.'),
    record('left out', 'c'),
    record('not published', 'd', 'Once.', 'Often.'),
    record('not published', 'e', 'Often.'),
  ]
  for (const each of given) summary.add(each)
  expect(summary.notPublished).toBe(2)
  expect(summary.text(false)).toBe(
    [
      'Published: 1.',
      'Live already: 1.',
      'Changed here since the import, and left as they are: 1.',
      '  - “Worked on”',
      'Left out: 1 page.',
      'Not published: 2.',
      '  - 2 ×: Often.',
      '  - 1 ×: Once.',
    ].join('\n'),
  )
  expect(summary.text(true)).toMatch(/^Nothing was stored\. Would be published: 1\.[^]*Would not be published: 2\./)
  for (let at = 0; at < 30; at += 1) summary.add(record('changed here', String(at)))
  for (let at = 0; at < 30; at += 1) summary.add(record('not published', String(at), `Reason ${at}.`))
  expect(summary.text(false).match(/and others, which the report names/g)).toHaveLength(2)
})
