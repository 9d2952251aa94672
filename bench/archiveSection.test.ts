import { expect, test } from 'vitest'

import { archiveSection, archiveSectionIn, withArchiveSection } from './archiveSection.mjs'

const row = { act: 'import', seconds: 12.4, cpuSeconds: 9.6, peakMB: 432.1 }
const section = (posts: number) => archiveSection({ posts, words: 1000, megabytes: 12, rows: [row] }, 'Measured today.')

test('a document has one section of an archive, wherever it stands, and keeps the rest', () => {
  const document = '# Performance\n\n## Pages\nA table.\n'
  const first = withArchiveSection(document, section(2000))
  expect(first.startsWith(document)).toBe(true)
  expect(first).toContain('2,000 posts of 1,000 words (12 MB)')
  expect(first).toContain('| import | 12 | 10 | 432 |')
  expect(archiveSectionIn(first)).toBe(section(2000))
  const second = withArchiveSection(`${first}\n## After\n`, section(3))
  expect(archiveSectionIn(second)).toBe(section(3))
  expect(second.replace(section(3), '')).toBe(`${document}\n\n## After\n`)
  expect(archiveSectionIn(document)).toBe('')
})
