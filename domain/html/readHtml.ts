import type { TypedBody } from '@/domain/body/TypedBody'

import { blocksOf } from './blocks/blocksOf'
import { hasFirstLevel } from './blocks/headingLevel'
import { mainLang } from './blocks/lang'
import { type HtmlImage, type Reading, topPlace } from './blocks/Place'
import { buildLists } from './clean/buildLists'
import { buildQuotes } from './clean/buildQuotes'
import { dropUnseen } from './clean/dropUnseen'
import { joinLists } from './clean/joinLists'
import { liftNotes } from './clean/liftNotes'
import { readFormulas } from './clean/readFormulas'
import { readSymbols } from './clean/readSymbols'
import { takeTitle } from './clean/takeTitle'
import { type Finding, Findings } from './Findings'
import type { HtmlNode } from './tree/HtmlNode'
import { parseHtml } from './tree/parseHtml'

export interface Options {
  /** The address of the document, where it is known: links relative to it count. */
  readonly base?: string | null
  /** Whether images become figures or are left out, their captions kept as paragraphs. */
  readonly images: 'keep' | 'leave out'
  /** Whether the body may hold notes; in one that may not, as in a note itself, they stand in brackets. */
  readonly notes?: boolean
  /** Whether the heading that is plainly the title of the document is taken out of the body. */
  readonly takesTitle?: boolean
}

export interface HtmlBody {
  /** The title that was taken out of the body, without the marks of notes; null where none was. */
  readonly title: string | null
  readonly body: TypedBody<HtmlImage>
  readonly findings: readonly Finding[]
}

/**
 * A body from any HTML: what a browser puts on the clipboard, a saved page, the output of a converter. Every visible
 * word is in the body, in its order, or quoted in a finding; notes move to their marks.
 */
export function readHtml(html: string, options: Options): HtmlBody {
  const { nodes, plain } = parseHtml(html)
  const findings = new Findings()
  if (plain) findings.add('The document is too large or too deep; only its words were taken.')
  return readNodes(nodes, options, findings)
}

/** A body from the nodes of a document; see `readHtml`. */
export function readNodes(
  given: readonly HtmlNode[],
  { base = null, images, notes = true, takesTitle = false }: Options,
  findings: Findings,
): HtmlBody {
  const shown = dropUnseen(readFormulas(readSymbols(given), findings), findings)
  const lifted = liftNotes(shown, findings)
  const { title, nodes: text } = takesTitle ? takeTitle(lifted) : { title: null, nodes: lifted }
  const nodes = buildQuotes(joinLists(buildLists(text)))
  const reading: Reading = {
    findings,
    base,
    images,
    mainLang: mainLang(nodes),
    headingShift: hasFirstLevel(nodes) ? 1 : 0,
    notes: new Set(),
    blocks: (inner, place) => blocksOf(reading, inner, place),
  }
  const body = reading.blocks(nodes, { ...topPlace, inNote: !notes })
  const isRule = (at: number): boolean => body.at(at)?.type === 'rule'
  return { title, body: body.slice(isRule(0) ? 1 : 0, isRule(-1) ? -1 : undefined), findings: findings.list() }
}
