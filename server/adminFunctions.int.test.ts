import { readFileSync } from 'node:fs'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { adminFunctions } from '@/editorial/requests/adminFunctionFault'
import { ask } from '@/serving/requests/httpServer.fixtures'
import { faultsOfSite } from '@/testing/faultsOfSite'
import { isBuilt, type ServedSite, serveSite } from '@/testing/serveSite'
import { tokenIn } from '@/testing/tokenIn'

if (!isBuilt)
  console.error('NOT TESTED: functions of the admin. There is no build; run npm run build, then this again.')

const text = 'text/plain;charset=UTF-8'
const form = 'multipart/form-data; boundary=b'
const part = (name: string, value: string) =>
  `--b\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`

const bodies: readonly (readonly [string, string, string | Buffer])[] = [
  ['nothing', text, ''],
  ['half a list', text, '['],
  ['half an object', text, '[{"name":'],
  ['a word', text, '"x"'],
  ['no call', text, '[]'],
  ['null', text, 'null'],
  ['a number', text, '[5]'],
  ['a list of lists', text, `${'['.repeat(50_000)}${']'.repeat(50_000)}`],
  ['a thousand and one arguments', text, JSON.stringify(Array(1001).fill('x'))],
  ['a part that is not there', text, '["$Q5"]'],
  ['a blob that is not there', text, '["$B5"]'],
  ['a promise that is not kept', text, '["$@5"]'],
  ['a stream that is not there', text, '["$R5"]'],
  ['a function that is not there', text, '["$h5"]'],
  ['itself', text, '["$0"]'],
  ['a path into itself', text, '["$0:__proto__:constructor"]'],
  ['bytes', text, Buffer.from([0xff, 0xfe, 0x00, 0x80])],
  ['a form without a boundary', 'multipart/form-data', part('0', '[]')],
  ['a form that breaks off', form, part('0', '[]')],
  ['an empty form', form, '--b--\r\n'],
  ['a form of half a list', form, `${part('0', '[')}--b--\r\n`],
  ['a form without its first part', form, `${part('5', '[]')}--b--\r\n`],
  ['a form with a part that is not there', form, `${part('0', '["$Q5"]')}--b--\r\n`],
  ['a form of another name', form, `${part('__proto__', '[]')}--b--\r\n`],
  ['1.5 MB', text, JSON.stringify(['x'.repeat(1_500_000)])],
  ['3 MB', text, JSON.stringify(['x'.repeat(3_000_000)])],
  ['a form of 3 MB', form, `${part('0', JSON.stringify(['x'.repeat(3_000_000)]))}--b--\r\n`],
]

const inherited = [
  'constructor',
  'toString',
  '__proto__',
  'hasOwnProperty',
  'nothing',
  '',
  'schedule-publish',
  'slugify',
]
/** Arguments that a page of the admin never sends, and some that it does, about somebody else’s draft. */
const argumentsAbout = (draft: string): unknown[] => [
  undefined,
  null,
  'x',
  [],
  {},
  { collectionSlug: 'nothing' },
  { collectionSlug: ['articles', 'media'] },
  { globalSlug: 'nothing' },
  { collectionSlug: 'articles' },
  { collectionSlug: 'articles', id: draft, docID: draft, data: {}, operation: 'update' },
  {
    collectionSlug: 'articles',
    docID: draft,
    redirectAfterCreate: 5,
    paramsOverride: 5,
    searchParams: 'x',
    versions: 5,
  },
  { collectionSlug: 'articles', query: 5, columns: 5, data: 5, parent: 5 },
  { collectionSlug: 'articles', query: { where: { password: { equals: 'x' } }, sort: {}, limit: -1, page: 'x' } },
  {
    collectionSlug: 'articles',
    query: { where: { id: { equals: draft } }, limit: 1e9 },
    overrideEntityVisibility: true,
  },
  { collectionSlug: 'articles', formState: 5, data: null, select: 'x', docPermissions: 5, docPreferences: 5 },
  { collectionSlug: 'articles', formState: { title: 5 }, documentFormState: 5, initialBlockFormState: 5 },
  { collectionSlug: 'articles', data: { title: { $ne: null } }, schemaPath: 'constructor', operation: {} },
  { collectionSlug: 'users', id: {}, docID: {}, data: {}, checkForStaleData: true, originalUpdatedAt: {} },
  { collectionSlug: 'audit-log', docID: draft, overrideEntityVisibility: true, skipClientConfigAuth: true },
  { globalSlug: 'settings', data: {}, formState: null },
  { widgetSlug: 'constructor', widgetData: 5, layout: 5, path: {}, schemaPath: {}, field: 5 },
  { collectionSlug: 'media', user: { role: 'admin' }, req: {}, permissions: true, cookies: 5, importMap: 5, locale: 5 },
]

interface Sent {
  readonly what: string
  readonly id: string
  readonly type?: string
  readonly body: string | Buffer
}

/** The ids of the server functions of the admin’s pages: our own, and Payload’s choice of a language. */
function functionIds(): string[] {
  const manifest = readFileSync('.next/server/server-reference-manifest.json', 'utf8')
  return Object.keys((JSON.parse(manifest) as { node: object }).node)
}

function everythingAbout(draft: string): Sent[] {
  const ids = functionIds()
  const about = argumentsAbout(draft)
  const calls = [
    ...inherited.flatMap((name) => [{ name }, { name, args: {} }]),
    ...adminFunctions.flatMap((name) => about.map((args) => ({ name, args }))),
  ].map((call) => JSON.stringify([call]))
  const unknown = ['', 'x', '0'.repeat(42), `${ids[0] ?? ''}x`]
  return [
    ...ids.flatMap((id) => [
      ...bodies.map(([what, type, body]) => ({ id, what, type, body })),
      ...calls.map((body) => ({ id, what: body, body })),
    ]),
    ...unknown.map((id) => ({ id, what: `the function “${id}”`, body: '[]' })),
    ...unknown.map((id) => ({ id, what: `a form for “${id}”`, type: form, body: '--b--' })),
  ]
}

describe.runIf(isBuilt)('what is sent to a function of the admin’s pages', () => {
  const secret = 'A draft that only its editors see'
  let site: ServedSite
  let sent: Sent[]
  beforeAll(async () => {
    site = await serveSite()
    const draft = await site.create('articles', { title: secret }, '?draft=true')
    sent = everythingAbout(draft.id)
  })
  afterAll(async () => site.close())

  async function cookieOf(role: string): Promise<string> {
    if (role === 'a reader') return ''
    const account = { email: `${role}@example.org`, password: 'a long enough phrase' }
    await site.create('users', { ...account, role, name: `The ${role}` })
    const headers = { 'content-type': 'application/json' }
    const answer = await site.ask('/api/users/login', { method: 'POST', headers, body: JSON.stringify(account) })
    return `standfirst-token=${tokenIn(answer.headers.get('set-cookie'))}`
  }

  test.each(['a reader', 'writer', 'editor'])(
    'by %s is no fault of the site, and shows no text of others',
    async (role) => {
      const cookie = await cookieOf(role)
      const faults: string[] = []
      for (const { id, what, type = text, body } of sent) {
        const headers = {
          'next-action': id,
          'content-type': type,
          'content-length': Buffer.byteLength(body),
          origin: site.origin,
          ...(cookie === '' ? {} : { cookie }),
        }
        const port = new URL(site.origin).port
        const answer = await ask(Number(port), { method: 'POST', path: '/admin', headers, host: 'localhost' }, body)
        if (answer.status >= 500) faults.push(`${answer.status}: ${what}`)
        if (role === 'a reader' && answer.status < 400) faults.push(`${answer.status}: ${what}`)
        if (role !== 'editor' && answer.text.includes(secret)) faults.push(`the draft is shown: ${what}`)
      }
      expect(faults).toEqual([])
      // A failed call is answered with 400 whoever is at fault: only the log says that it was the site.
      expect(faultsOfSite(site.said())).toEqual([])
    },
    120_000,
  )
})
