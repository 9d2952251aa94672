import type { FlattenedField } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { rest } from '@/testing/rest'
import { type TestSite, openTestSite } from '@/testing/openTestSite'

import { expectAnswer, expectWords, storedIn } from './badInputs.fixtures'

let site: TestSite
let commentary: string
beforeAll(async () => {
  site = await openTestSite()
  commentary = (await site.publish('As it was')).id
  // Signed in before anything is counted: that stands in the log.
  await rest(site, 'admin', 'get', '/users/me')
})
afterAll(async () => site.close())

const listed = ['a word']
const words = ['a word', { $ne: null }, listed, 5, true]
const except = (...fit: readonly unknown[]) => words.filter((value) => !fit.includes(value))
const objects = words.filter((value) => typeof value === 'object')

/** What is not of a field’s kind. */
function wrongFor(field: FlattenedField): readonly unknown[] {
  switch (field.type) {
    case 'text':
      return field.hasMany ? except(listed) : except('a word')
    case 'textarea':
      return except('a word')
    case 'email':
    case 'date':
    case 'select':
    case 'radio':
    case 'relationship':
    case 'upload':
    case 'richText':
      return field.type === 'date' ? [...words, 'not a date', '+099999-01-01', '0000-01-01'] : words
    case 'number':
      return [...except(5), '5']
    case 'checkbox':
      return except(true)
    case 'array':
    case 'group':
    case 'tab':
      return except(objects[0])
    case 'json':
    case 'code':
    case 'point':
    case 'blocks':
    case 'join':
      return []
  }
}

interface Place {
  readonly path: string
  readonly field: FlattenedField
  readonly put: (value: unknown) => object
}

/** Every field of a record, those in groups and rows too. */
function placesIn(fields: readonly FlattenedField[], at = '', around = (inner: object): object => inner): Place[] {
  return fields.flatMap((field) => {
    const put = (value: unknown): object => around({ [field.name]: value })
    const here: Place[] = [{ path: `${at}${field.name}`, field, put }]
    if (!('flattenedFields' in field)) return here
    const inRow = field.type === 'array' ? (inner: object) => put([inner]) : put
    return [...here, ...placesIn(field.flattenedFields, `${at}${field.name}.`, inRow)]
  })
}

/** The database gives these; what is sent is left out. */
const dropped = ['id', 'createdAt', 'updatedAt']

test.each(['articles', 'authors', 'topics', 'disclaimers', 'users'] as const)(
  'P9: every field of %s refuses what is not of its kind',
  async (collection) => {
    const { flattenedFields } = site.payload.collections[collection].config
    const before = await storedIn(site)
    const places = placesIn(flattenedFields).filter(({ path }) => !dropped.includes(path))
    expect(places.length).toBeGreaterThan(3)
    for (const { path, field, put } of places) {
      for (const value of wrongFor(field)) {
        const asked = { role: 'admin', path: `/${collection}?draft=true`, body: put(value) } as const
        const { status, text } = await expectAnswer(site, asked)
        expect(status, `${path}: ${JSON.stringify(value)} ${text.slice(0, 200)}`).toBe(400)
        expectWords(text)
      }
    }
    expect(await storedIn(site)).toEqual(before)
  },
  60_000,
)

test('P9: every field of the settings refuses what is not of its kind', async () => {
  const before = await storedIn(site)
  const settings = site.payload.globals.config.find(({ slug }) => slug === 'settings')
  for (const { path, field, put } of placesIn(settings?.flattenedFields ?? [])) {
    if (dropped.includes(path)) continue
    for (const value of wrongFor(field)) {
      const { status, text } = await expectAnswer(site, { role: 'admin', path: '/globals/settings', body: put(value) })
      expect(status, `${path}: ${JSON.stringify(value)} ${text.slice(0, 200)}`).toBe(400)
    }
  }
  expect(await storedIn(site)).toEqual(before)
}, 60_000)

test('an emptied field is none, of whatever kind it is', async () => {
  const path = `/articles/${commentary}?draft=true`
  for (const empty of ['', null]) {
    const body = { standfirst: empty, lead: empty, authors: empty, keyPoints: empty, publishAt: empty, language: empty }
    const { status, text } = await expectAnswer(site, { method: 'patch', path, body })
    expect(status, text.slice(0, 300)).toBe(200)
  }
})
