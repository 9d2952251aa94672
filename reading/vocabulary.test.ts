import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { expect, test } from 'vitest'

/** The types of schema.org as `schema-dts` declares them: the types each extends, its properties, and the names it has in data. */
const declared = readFileSync(fileURLToPath(import.meta.resolve('schema-dts')).replace(/\.js$/, '.d.ts'), 'utf8')
const interfaces = new Map(
  [...declared.matchAll(/^(?:export )?interface (\w+) extends ([^{]+)\{([^]*?)^\}/gm)].map(
    ([, name = '', parents = '', fields = '']) => [
      name,
      {
        parents: parents.split(',').map((parent) => parent.trim()),
        properties: [...fields.matchAll(/^ {4}"(\w+)"\?/gm)].map(([, property = '']) => property),
      },
    ],
  ),
)
const leaves = new Map(
  [...declared.matchAll(/^export interface (\w+) extends [^{]+\{\s*"@type": "(\w+)";/gm)].map(
    ([, leaf = '', type = '']) => [type, leaf],
  ),
)

const propertiesOf = (name: string): string[] => {
  const { parents, properties } = interfaces.get(name) ?? { parents: [], properties: [] }
  return [...properties, ...parents.flatMap(propertiesOf)]
}

/** What data has that schema.org does not: a type, or a property of a type. */
function unknownIn(data: unknown): string[] {
  if (Array.isArray(data)) return data.flatMap(unknownIn)
  if (typeof data !== 'object' || data === null) return []
  const type = '@type' in data ? String(data['@type']) : ''
  const leaf = leaves.get(type)
  if (leaf === undefined) return [type]
  const known = new Set(['@type', '@id', '@context', ...propertiesOf(leaf)])
  const faults = Object.keys(data).filter((key) => !known.has(key))
  return [...faults.map((key) => `${type}.${key}`), ...Object.values(data).flatMap(unknownIn)]
}

const golden = path.join(import.meta.dirname, 'golden')
const pages = readdirSync(golden).filter((file) => file.endsWith('.html.txt'))

const dataIn = (file: string): unknown[] =>
  [
    ...readFileSync(path.join(golden, file), 'utf8').matchAll(
      /<script type="application\/ld\+json">([^]*?)<\/script>/g,
    ),
  ].map(([, json = '']) => JSON.parse(json) as unknown)

test('schema.org is read: a type has its own properties and those of the types above it', () => {
  expect(leaves.size).toBeGreaterThan(700)
  expect(propertiesOf('OpinionNewsArticleLeaf')).toEqual(
    expect.arrayContaining(['printSection', 'wordCount', 'citation', 'name']),
  )
  expect(unknownIn({ '@type': 'Organization', jobTitle: 'x', member: [{ '@type': 'Perso' }] })).toEqual([
    'Organization.jobTitle',
    'Perso',
  ])
})

test.each(pages)('%s states what schema.org has words for', (file) => {
  expect(dataIn(file).flatMap(unknownIn)).toEqual([])
})

test('commentaries, the home page, authors and lists have data', () => {
  const types = pages.flatMap(dataIn).map((data) => (data as { '@type': string })['@type'])
  expect([...new Set(types)].sort()).toEqual([
    'AnalysisNewsArticle',
    'CollectionPage',
    'OpinionNewsArticle',
    'ProfilePage',
    'ReviewNewsArticle',
    'WebSite',
  ])
})
