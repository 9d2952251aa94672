const heading = '## An archive'

/** @typedef {Awaited<ReturnType<typeof import('./measureArchive.mjs').measureArchive>>} Measured */

/** What an archive cost, as a section of docs/performance.md. @param {Measured} measured @param {string} where when, on which machine and under which load */
export const archiveSection = ({ posts, words, megabytes, rows }, where) =>
  [
    heading,
    `Written by \`npm run bench -- --archive\`: a WordPress export of ${posts.toLocaleString('en')} posts of ${words.toLocaleString('en')} words (${megabytes.toFixed(0)} MB), on the embedded database; after each step the drafts are counted. The target of the import is 5 minutes and 500 MB on two cores. ${where}`,
    '',
    '| step | seconds | CPU seconds | peak memory MB |',
    '|---|--:|--:|--:|',
    ...rows.map(
      ({ act, seconds, cpuSeconds, peakMB }) =>
        `| ${act} | ${seconds.toFixed(0)} | ${cpuSeconds.toFixed(0)} | ${peakMB.toFixed(0)} |`,
    ),
    '',
  ].join('\n')

/** The section of an archive in a document; '' where it has none. @param {string} document */
export function archiveSectionIn(document) {
  const start = document.indexOf(`${heading}\n`)
  if (start < 0) return ''
  const end = document.indexOf('\n## ', start)
  return document.slice(start, end < 0 ? undefined : end)
}

/** A document with another section of an archive, at its end where it had none. @param {string} document @param {string} section */
export function withArchiveSection(document, section) {
  const before = archiveSectionIn(document)
  return before === '' ? `${document.trimEnd()}\n\n${section}` : document.replace(before, () => section)
}
