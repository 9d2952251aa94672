import { readFileSync } from 'node:fs'
import path from 'node:path'

import { expect, test } from 'vitest'

import { siteFiles } from '@/domain/siteFiles'

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

test('the feeds of the site are among the files that belong to no record', () => {
  for (const { suffix } of listFaces) expect(siteFiles).toContain(`/${suffix}`)
})
