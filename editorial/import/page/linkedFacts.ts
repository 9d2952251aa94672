import { attributeOf, type HtmlNode, isElement } from '@/domain/html/tree/HtmlNode'

interface LinkedFacts {
  readonly authors: readonly string[]
  /** When it was published, as the page writes it; empty where it does not say. */
  readonly date: string
}

const maxLength = 200_000
/** Records of a text among those of a page; a page has others, of its site and its menus. */
const ofText = /(?:Article|BlogPosting|Report|Review|CreativeWork)$/

/** Who signed a text and when, as the page states it for machines (JSON-LD, schema.org). */
export function linkedFacts(nodes: readonly HtmlNode[]): LinkedFacts {
  const records = scriptsIn(nodes).flatMap((json) => recordsIn(parsed(json), 0))
  const record = records.find(({ '@type': type }) => [type].flat().some((name) => ofText.test(String(name))))
  const authors = [record?.author].flat().flatMap(nameOf)
  return { authors: [...new Set(authors)], date: typeof record?.datePublished === 'string' ? record.datePublished : '' }
}

function scriptsIn(nodes: readonly HtmlNode[]): string[] {
  return nodes.filter(isElement).flatMap((node): string[] => {
    const isMeant = node.tag === 'script' && attributeOf(node, 'type').toLowerCase() === 'application/ld+json'
    if (!isMeant) return scriptsIn(node.children)
    const json = node.children.filter((child) => typeof child === 'string').join('')
    return json.length > maxLength ? [] : [json]
  })
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}

/** The records of a list, of a graph, and one alone. */
function recordsIn(value: unknown, depth: number): Record<string, unknown>[] {
  if (depth > 3) return []
  if (Array.isArray(value)) return value.flatMap((each) => recordsIn(each, depth + 1))
  return isRecord(value) ? [value, ...recordsIn(value['@graph'], depth + 1)] : []
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function nameOf(author: unknown): string[] {
  const name = isRecord(author) ? author.name : author
  return [name]
    .flat()
    .flatMap((each) => (typeof each === 'string' ? [each.replaceAll(/\s+/g, ' ').trim()] : []))
    .filter(Boolean)
}
