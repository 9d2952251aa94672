import { Findings } from '@/domain/html/Findings'
import { markdownHtml } from '@/domain/html/markdown/markdownHtml'
import { parseHtml } from '@/domain/html/tree/parseHtml'
import { cleanCharacters } from '@/editorial/import/text/cleanCharacters'
import { decodeText } from '@/editorial/import/text/decodeText'

import { fileKinds, hasEnding } from './fileKinds'
import type { Format, ImportFile, Reading } from './Format'
import { frontMatter } from './frontMatter'
import { manuscriptOf } from './manuscriptOf'

const maxBytes = 2_000_000

/** Markdown with the tables, notes and struck words of GitHub’s, and with the facts that stand above it between rules. */
export const markdown: Format = {
  name: fileKinds.markdown.name,
  accepts: ({ fileName, contentType }) =>
    hasEnding(fileKinds.markdown, fileName) || contentType === fileKinds.markdown.mediaType,
  read: readMarkdown,
}

function readMarkdown({ bytes }: ImportFile): Reading {
  if (bytes.length > maxBytes)
    return { ok: false, refusal: 'The file is larger than 2 MB; a commentary has far less. Is it the right file?' }
  const decoded = decodeText(bytes)
  if (!decoded.ok) return decoded
  const cleaned = cleanCharacters(decoded.text)
  const { metadata, text, changed } = frontMatter(cleaned.text)
  const { nodes, plain } = parseHtml(markdownHtml(text, 'keep'))
  const findings = new Findings()
  if (plain) findings.add('The text is nested too deep; only its words were taken.')
  return manuscriptOf({ nodes, findings, metadata, changed: [...decoded.changed, ...cleaned.changed, ...changed] })
}
