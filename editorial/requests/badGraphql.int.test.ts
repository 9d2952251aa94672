import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { type House, openHouse } from '@/testing/site'

import { expectWords, storedIn } from './badInputs.fixtures'

let house: House
let post: (request: Request) => Promise<Response>
let piece: string
let draft: string
const tokens = new Map<string, string>()
beforeAll(async () => {
  process.env.GRAPHQL = 'on'
  house = await openHouse()
  post = (await import('@/app/(payload)/api/graphql/route')).POST
  piece = (await house.publish('As it was')).id
  draft = (await house.create('articles', { title: 'Secret draft' }, true)).id
  for (const role of ['writer', 'editor'] as const) tokens.set(role, await house.tokenOf(role))
})
afterAll(async () => house.close())

interface Answer {
  readonly data?: Record<string, unknown> | null
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly statusCode: number } }[]
}

const send = async (body: string, headers: Record<string, string> = {}): Promise<{ status: number; said: Answer }> => {
  const began = performance.now()
  const accept = { accept: 'application/graphql-response+json', 'content-type': 'application/json' }
  const request = new Request('http://localhost:3000/api/graphql', {
    method: 'POST',
    headers: { ...accept, ...headers },
    body,
  })
  const answer = await post(request)
  const text = await answer.text()
  expect(performance.now() - began, 'milliseconds').toBeLessThan(2000)
  expect(answer.status, text.slice(0, 300)).toBeLessThan(500)
  if (answer.status >= 400) expectWords(text)
  return { status: answer.status, said: JSON.parse(text) as Answer }
}
const ask = (query: string, variables: object = {}) => send(JSON.stringify({ query, variables }))
const askAs = async (role: 'writer' | 'editor', query: string, variables: object = {}) =>
  send(JSON.stringify({ query, variables }), { authorization: `JWT ${tokens.get(role) ?? ''}` })

const spread = (levels: number, around: string): string => `${`${around} { `.repeat(levels)}id${' }'.repeat(levels)}`
const many = (count: number, each: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => each(at)).join(' ')

const refused: [string, string, object?][] = [
  ['30 levels', `{ Articles { docs { ${spread(30, 'related')} } } }`],
  [
    '11 levels by fragments',
    `{ Articles { docs { ...A } } } fragment A on Article { related { ...B } } fragment B on Article { ${spread(8, 'related')} }`,
  ],
  ['a fragment that spreads itself', 'query { ...A } fragment A on Query { ...B } fragment B on Query { ...A }'],
  ['30 000 levels', '{a'.repeat(30_000)],
  ['1 000 aliases', `{ ${many(1000, (at) => `a${at}: Articles { totalDocs }`)} }`],
  ['a broken query', '{ Articles { '],
  ['no query', ''],
  ['no limit', '{ Articles(limit: 0) { totalDocs } }'],
  ['a limit below nothing', '{ Articles(limit: -1) { totalDocs } }'],
  ['a limit without end', 'query($l: Int) { Articles(limit: $l) { totalDocs } }', { l: 1_000_000_000 }],
  ['no pages', '{ Articles(pagination: false) { totalDocs } }'],
  ['the whole schema', '{ Access { canAccessAdmin } }'],
  ['a login past the throttle', 'mutation { loginUser(email: "a@b.test", password: "x") { token } }'],
  [
    '1 000 guesses of a password',
    `mutation { ${many(1000, (at) => `a${at}: loginUser(email: "a@b.test", password: "${at}") { token }`)} }`,
  ],
  ['an unknown field', '{ Articles { nosuch } }'],
  ['a variable of the wrong kind', 'query($id: String!) { Article(id: $id) { id } }', { id: { $ne: null } }],
  ['a variable that is missing', 'query($id: String!) { Article(id: $id) { id } }'],
  ['a word for a date', '{ Articles(where: { publishedAt: { equals: "nodate" } }) { totalDocs } }'],
  ['an unknown operator', '{ Articles(where: { title: { regex: ".*" } }) { totalDocs } }'],
]

test.each(refused)('63: a query with %s is refused', async (_, query, variables) => {
  const before = await storedIn(house)
  expect((await ask(query, variables)).status).toBe(400)
  expect(await storedIn(house)).toEqual(before)
})

test.each([
  ['a batch of 100', JSON.stringify(Array.from({ length: 100 }, () => ({ query: '{ Articles { totalDocs } }' }))), 400],
  ['half an object', '{"query":', 400],
  ['null', 'null', 400],
  ['an object for a query', '{"query":{"a":1}}', 400],
  ['100 001 characters', JSON.stringify({ query: ' '.repeat(100_001) }), 413],
])('63: a body of %s is refused', async (_, body, status) => {
  expect((await send(body)).status).toBe(status)
})

test('69: a body of another type is refused', async () => {
  const query = JSON.stringify({ query: '{ Articles { totalDocs } }' })
  expect((await send(query, { 'content-type': 'text/plain' })).status).toBe(415)
})

test('63: what there is to ask is told to nobody in production', async () => {
  const { NODE_ENV } = process.env
  Reflect.set(process.env, 'NODE_ENV', 'production')
  const { status, said } = await ask('{ __schema { types { name } } }')
  Reflect.set(process.env, 'NODE_ENV', NODE_ENV)
  expect([status, said.data ?? null]).toEqual([400, null])
})

describe('the gate is the same', () => {
  const typed = 'kind: commentary, disclaimerMode: rule'

  test('readers see what is published, and no draft by any way', async () => {
    const listed = await ask('{ Articles(draft: true) { docs { title } } }')
    expect(listed.said.data).toEqual({ Articles: { docs: [{ title: 'As it was' }] } })
    for (const query of [
      `{ Article(id: "${draft}", draft: true) { title } }`,
      '{ versionsArticles { docs { id } } }',
      '{ Article(id: "notanid") { id } }',
      '{ Articles(where: { owner: { exists: true } }) { totalDocs } }',
    ]) {
      expect((await ask(query)).said.errors).toHaveLength(1)
    }
  })

  test.each([
    [
      'who is not signed in',
      null,
      `mutation { createArticle(data: { ${typed}, title: "x" }, draft: true) { id } }`,
      {},
      403,
    ],
    [
      'a writer who publishes',
      'writer',
      'mutation($id: String!) { updateArticle(id: $id, data: { _status: published }) { id } }',
      {},
      403,
    ],
    [
      'a save without its purpose',
      'editor',
      'mutation($id: String!) { updateArticle(id: $id, data: { title: "x" }) { id } }',
      {},
      400,
    ],
    [
      'what is not ready',
      'editor',
      `mutation { createArticle(data: { ${typed}, title: "x", _status: published }) { id } }`,
      {},
      400,
    ],
    [
      'a NUL',
      'editor',
      `mutation($t: String!) { createArticle(data: { ${typed}, title: $t }, draft: true) { id } }`,
      { t: 'a\0b' },
      400,
    ],
    [
      'an unknown node',
      'editor',
      `mutation($b: JSON) { createArticle(data: { ${typed}, title: "x", body: $b }, draft: true) { id } }`,
      { b: { root: { type: 'root', children: [{ type: 'iframe' }] } } },
      400,
    ],
    [
      'an unknown author',
      'editor',
      `mutation { createArticle(data: { ${typed}, title: "x", authors: ["000000000000000000000000"] }, draft: true) { id } }`,
      {},
      400,
    ],
    [
      'an image by its address',
      'editor',
      'mutation { createMedia(data: { alt: "x", url: "https://evil.test/a.png", filename: "a.png" }) { id } }',
      {},
      400,
    ],
  ] as const)('and refuses %s', async (_, role, query, variables, statusCode) => {
    if (role) await house.tokenOf(role)
    const before = await storedIn(house)
    const asked = { id: piece, ...variables }
    const { said } = role ? await askAs(role, query, asked) : await ask(query, asked)
    expect(said.errors?.map(({ extensions }) => extensions?.statusCode)).toEqual([statusCode])
    expectWords(JSON.stringify(said))
    expect(await storedIn(house)).toEqual(before)
  })

  test('and takes what REST takes', async () => {
    const query =
      'mutation($id: String!) { updateArticle(id: $id, draft: true, data: { standfirst: "S", createdAt: "1999-01-01" }) { id createdAt } }'
    const { said } = await askAs('editor', query, { id: piece })
    expect(said.data).toMatchObject({ updateArticle: { id: piece } })
    expect(JSON.stringify(said)).not.toContain('1999')
  })
})
