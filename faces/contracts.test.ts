import { readFileSync } from 'node:fs'
import path from 'node:path'

import fc from 'fast-check'
import { expect, test } from 'vitest'

import { siteFiles } from '@/domain/siteFiles'
import { slugify } from '@/domain/slug'

import { commentaryFaces } from './commentary/commentaryFaces'
import { schemaPath } from './commentary/commentarySchema'
import { listFaces } from './list/listFaces'

const contracts = readFileSync(path.join(import.meta.dirname, '..', 'docs', 'contracts.md'), 'utf8')

/** The rows of the contract that promise a form, as address and type. */
const promised = [...contracts.matchAll(/^\| `([^`]+)` \| `([a-z]+\/[a-z0-9.+-]+)` \|/gm)].map(([, at, type]) => [
  at,
  type,
])

test('the contract promises every face, each at its address and by its type, and no other', () => {
  expect(promised).toEqual([
    ...commentaryFaces.map(({ suffix, type }) => [`/commentary/SLUG${suffix && `.${suffix}`}`, type]),
    ...listFaces.map(({ suffix, type }) => [`/${suffix}`, type]),
  ])
  expect(contracts).toContain(`\`${schemaPath}\``)
})

test('each face has an address and a type of its own', () => {
  for (const faces of [commentaryFaces, listFaces]) {
    expect(new Set(faces.map(({ suffix }) => suffix)).size).toBe(faces.length)
    expect(new Set(faces.map(({ type }) => type)).size).toBe(faces.length)
  }
  expect(commentaryFaces[0]?.suffix).toBe('')
  for (const { suffix } of commentaryFaces.slice(1)) expect(suffix).toMatch(/^[a-z]+(?:\.[a-z]+)?$/)
})

test('no name of a page can end like a face: it has no dot, whatever the title', () => {
  const title = fc.oneof(fc.string(), fc.constantFrom(...commentaryFaces.map(({ suffix }) => `a.${suffix}`)))
  const isPlain = fc.property(title, (text) => /^[a-z0-9-]*$/.test(slugify(text)))
  expect(() => fc.assert(isPlain)).not.toThrow()
})

test('the feeds of the site are among the files that belong to no record', () => {
  for (const { suffix } of listFaces) expect(siteFiles).toContain(`/${suffix}`)
})
