import { Findings } from '@/domain/html/Findings'
import { parseHtml } from '@/domain/html/tree/parseHtml'
import { articleOf } from '@/editorial/import/page/articleOf'
import { decodePage } from '@/editorial/import/page/decodePage'
import { pageFacts } from '@/editorial/import/page/pageFacts'

import { fileKinds, hasEnding } from './fileKinds'
import type { Format, Reading } from './Format'
import { manuscriptOf } from './manuscriptOf'
import { pageImage } from './pageImage'

const maxBytes = 10_000_000
const markup = /^\uFEFF?\s*(?:<!--[\s\S]*?-->\s*)?(?:<!doctype html|<html[\s>]|<\?xml[^>]*>\s*<(?:!doctype )?html)/i

/** A saved web page, or a document that a program saved as one. */
export const html: Format = {
  name: fileKinds.html.name,
  accepts: ({ bytes, fileName, contentType }) =>
    contentType === fileKinds.html.mediaType ||
    hasEnding(fileKinds.html, fileName) ||
    markup.test(new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).replace(/^ï»¿/, '')),
  read: ({ bytes }) => readPage(bytes),
}

/** The manuscript in the bytes of a page; `image` finds the images that came with it. */
export function readPage(bytes: Uint8Array, image: typeof pageImage = pageImage): Reading {
  if (bytes.length > maxBytes)
    return {
      ok: false,
      refusal: `The page has ${(bytes.length / 1_000_000).toFixed(1)} MB, more than 10. Save it as “HTML only”, without its images.`,
    }
  const { nodes, plain } = parseHtml(decodePage(bytes))
  const findings = new Findings()
  if (plain) findings.add('The page is too large or too deep; only its words were taken.')
  const { base, metadata } = pageFacts(nodes)
  const article = articleOf(nodes)
  return manuscriptOf({ nodes: article.nodes, findings, base, metadata, changed: article.dropped, image })
}
