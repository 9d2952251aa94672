import { attributeOf, type HtmlElement, type HtmlNode, isElement } from '@/domain/html/tree/HtmlNode'
import { languageTag } from '@/editorial/import/languageTag'
import { leadingDay } from '@/editorial/import/leadingDay'
import type { Metadata } from '@/editorial/import/Manuscript'

import { linkedFacts } from './linkedFacts'

interface PageFacts {
  /** The address that links are relative to. */
  readonly base: string | null
  readonly metadata: Partial<Metadata>
}

/** What a page says about itself in its head: its address, its authors, its day and its language. */
export function pageFacts(nodes: readonly HtmlNode[]): PageFacts {
  const page = nodes.find((node): node is HtmlElement => isElement(node) && node.tag === 'html')
  const head = page?.children.find((node): node is HtmlElement => isElement(node) && node.tag === 'head')
  const parts = (head?.children ?? []).filter(isElement)
  const said = (...names: string[]): string[] =>
    parts
      .filter(({ tag }) => tag === 'meta')
      .filter((meta) => names.includes((attributeOf(meta, 'name') || attributeOf(meta, 'property')).toLowerCase()))
      .map((meta) => attributeOf(meta, 'content').replaceAll(/\s+/g, ' ').trim())
      .filter(Boolean)
  const linked = (tag: string, isOne: (node: HtmlElement) => boolean): string | undefined =>
    parts.filter((node) => node.tag === tag && isOne(node)).map((node) => attributeOf(node, 'href'))[0]
  const addresses = [
    linked('base', () => true),
    linked('link', (node) => attributeOf(node, 'rel').toLowerCase() === 'canonical'),
    said('og:url')[0],
  ]
  const cited = said('citation_author')
  const linkedData = linkedFacts(nodes)
  const authors = [cited, said('author'), linkedData.authors].map(names).find(({ length }) => length > 0) ?? []
  const language = page ? attributeOf(page, 'lang') : ''
  return {
    base:
      addresses.find((address) => address !== undefined && /^https?:/i.test(address) && URL.canParse(address)) ?? null,
    metadata: {
      authors,
      date: leadingDay(said('article:published_time', 'citation_publication_date', 'dc.date')[0] ?? linkedData.date),
      language: languageTag(language),
    },
  }
}

const names = (values: readonly string[]): string[] =>
  values.filter((name) => name.length <= 100 && !/^https?:|@/.test(name))
