import { afterAll, beforeAll, expect, test } from 'vitest'

import { onChange } from '@/editorial/outbox/announce'
import { type TestSite, openTestSite } from '@/testing/openTestSite'
import { rest } from '@/testing/rest'

let site: TestSite
let commentary: { id: string; slug: string }
const announced: string[] = []
beforeAll(async () => {
  site = await openTestSite()
  commentary = await site.publish('Moved here')
  onChange((tags) => announced.push(...tags))
})
afterAll(async () => site.close())

const page = () => ({ relationTo: 'articles', value: commentary.id })
const add = (path: unknown, leadsTo: unknown = page()) =>
  rest(site, 'admin', 'post', '/former-addresses', { path, page: leadsTo } as object)
const idIn = async (answer: Response) => ((await answer.json()) as { doc: { id: string } }).doc.id

async function outcomeAt(path: string) {
  const { openStore } = await import('@/reading/store')
  const { missing } = await import('@/reading/missing')
  return missing(await openStore(), path)
}

async function loggedFor(document: string): Promise<string[]> {
  const { docs } = await site.payload.find({
    collection: 'audit-log',
    where: { document: { equals: document } },
    sort: 'seq',
    overrideAccess: true,
  })
  return docs.map(({ action, title }) => `${action} ${title ?? ''}`)
}

test('a reader of an address that an admin added is led to the live page until it is deleted; both are logged and announced', async () => {
  expect((await outcomeAt('/2019/old title.html')).state).toBe('missing')
  announced.length = 0
  const answer = await add(' /2019//old%20title.html/ ')
  expect(answer.status).toBe(201)
  const id = await idIn(answer)
  expect(await outcomeAt('/2019/old title.html')).toEqual({ state: 'moved', to: `/commentary/${commentary.slug}` })
  expect(announced).toContain('former-addresses')
  announced.length = 0
  expect((await rest(site, 'admin', 'delete', `/former-addresses/${id}`)).status).toBe(200)
  expect((await outcomeAt('/2019/old title.html')).state).toBe('missing')
  expect(announced).toContain('former-addresses')
  expect(await loggedFor(id)).toEqual(['create /2019/old title.html', 'delete /2019/old title.html'])
})

test('an address under which commentaries have theirs is logged and announced too', async () => {
  announced.length = 0
  const answer = await add('/commentary/before-the-move')
  expect(answer.status).toBe(201)
  expect(announced).toContain('former-addresses')
  expect(await loggedFor(await idIn(answer))).toEqual(['create /commentary/before-the-move'])
})

test('an address in capitals of a policy is refused, for it leads to the policy', async () => {
  const policies = [{ title: 'Privacy', slug: 'privacy', text: 'None is kept.' }]
  await site.payload.updateGlobal({ slug: 'settings', data: { policies }, overrideAccess: true })
  const answer = await add('/Policies/Privacy')
  expect([answer.status, await answer.text()]).toEqual([409, expect.stringMatching(/is the address of a page/)])
})

test.each([
  ['a web address', 'https://example.org/old', 400, /without https/],
  ['nothing', undefined, 400, /cannot be a former address/],
  ['a path with a query', '/old?page=2', 400, /cannot be a former address/],
  ['the admin', '/admin/old', 400, /kept for the site itself/],
  ['the feed', '/feed.xml', 400, /kept for the site itself/],
])('%s is refused in a sentence', async (_, path, status, sentence) => {
  const answer = await add(path)
  expect([answer.status, await answer.text()]).toEqual([status, expect.stringMatching(sentence)])
})

test('an address that a page has, live or as a draft, or that is known already, is refused', async () => {
  const draft = await rest(site, 'admin', 'post', '/articles?draft=true', { title: 'Only a draft', slug: 'a-draft' })
  expect(draft.status).toBe(201)
  for (const path of [
    `/commentary/${commentary.slug}`,
    `/Commentary/${commentary.slug.toUpperCase()}`,
    '/commentary/a-draft',
  ]) {
    const answer = await add(path)
    expect([answer.status, await answer.text()]).toEqual([409, expect.stringMatching(/is the address of a page/)])
  }
  expect((await add('/known')).status).toBe(201)
  const again = await add('/known/')
  expect([again.status, await again.text()]).toEqual([409, expect.stringMatching(/is a former address already/)])
})

test('an address of a policy is refused, and a refusal quotes no more than the beginning of an address', async () => {
  const policies = [{ title: 'Corrections', slug: 'corrections', text: 'We correct.' }]
  await site.payload.updateGlobal({ slug: 'settings', data: { policies }, overrideAccess: true })
  const answer = await add('/policies/corrections')
  expect([answer.status, await answer.text()]).toEqual([409, expect.stringMatching(/is the address of a page/)])
  expect((await add('/policies/retractions')).status).toBe(201)
  const long = await (await add(`/${'x'.repeat(1500)}`)).text()
  expect(long).toContain(`“/${'x'.repeat(99)}”`)
})

test('an address is changed by nobody, and what the site records itself stays as it is', async () => {
  const { id } = await site.payload.create({
    collection: 'former-addresses',
    data: { path: '/search/Old', page: { relationTo: 'articles', value: commentary.id } },
    overrideAccess: true,
  })
  expect((await rest(site, 'admin', 'patch', `/former-addresses/${id}`, { path: 'no path' })).status).toBe(403)
  const { path } = await site.payload.findByID({ collection: 'former-addresses', id, overrideAccess: true })
  expect(path).toBe('/search/Old')
})

test('an address by hand leads to a page that is there', async () => {
  for (const leadsTo of [null, undefined]) {
    const answer = await rest(site, 'admin', 'post', '/former-addresses', { path: '/nowhere', page: leadsTo })
    expect([answer.status, await answer.text()]).toEqual([400, expect.stringMatching(/Choose the commentary/)])
  }
  expect((await outcomeAt('/nowhere')).state).toBe('missing')
})

test('what the site records itself when an address changes is not logged a second time', async () => {
  const moved = await site.publish('Moves by itself')
  const renamed = await rest(site, 'admin', 'patch', `/articles/${moved.id}`, {
    slug: 'moved-by-itself',
    _status: 'published',
  })
  expect(renamed.status).toBe(200)
  const { totalDocs } = await site.payload.count({
    collection: 'audit-log',
    where: { and: [{ subject: { equals: 'former-addresses' } }, { title: { equals: `/commentary/${moved.slug}` } }] },
    overrideAccess: true,
  })
  expect(totalDocs).toBe(0)
  expect((await outcomeAt(`/commentary/${moved.slug}`)).state).toBe('moved')
})
