import { paragraphs } from '@/testing/paragraphs'
import type { TestSite } from '@/testing/openTestSite'

import type { Act, Ruled } from './accessFields.fixtures'
import type { Role } from './accessMatrix.fixtures'
import { samples } from './accessTargets.fixtures'
import {
  type Actor,
  askerOf,
  fill,
  newcomerOf,
  plainIn,
  readablePair,
  storedAt,
  valueFor,
} from './fieldRecords.fixtures'
import { nothingLike } from './oracles.fixtures'

/**
 * What a person may do with a field, in one letter: `y`, `n`, or `!` where it cannot be read and yet an answer holds its
 * value, or depends on it.
 */
export function fieldProber(site: TestSite) {
  const kept = new Map<string, Promise<unknown>>()
  /** Made at the first need, and used until somebody changed it. */
  const keep = <Made>(name: string, make: () => Promise<Made>): Promise<Made> => {
    const made = (kept.get(name) as Promise<Made> | undefined) ?? make()
    kept.set(name, made)
    return made
  }
  return async function probe(ruled: Ruled, act: Act, role: Role): Promise<string> {
    const { slug } = ruled
    const own = slug === 'users' && act !== 'create'
    const actor = own ? await keep(role, () => newcomerOf(site, role)) : await askerOf(site, role)
    switch (act) {
      case 'read': {
        const somebody = await keep('somebody', () => newcomerOf(site, 'writer'))
        const { account: asked } = role === 'writer' || role === 'editor' ? actor : somebody
        const account = { pair: [asked ?? ''], shownBy: null }
        if (own) await fill(site, slug, account.pair[0] ?? '')
        return readLetter(site, own ? account : await keep(slug, () => readablePair(site, slug)), ruled, actor)
      }
      case 'create':
        return (await makes(site, ruled, actor)) ? 'y' : 'n'
      case 'update': {
        const id = await keep(`${slug} ${role}`, () => changeable(site, slug, actor))
        const done = await changes(site, ruled, id, actor)
        if (done) [role, `${slug} ${role}`].forEach((name) => kept.delete(name))
        return done ? 'y' : 'n'
      }
    }
  }
}

async function readLetter(
  site: TestSite,
  { pair, shownBy }: Awaited<ReturnType<typeof readablePair>>,
  { slug, path }: Ruled,
  { ask }: Actor,
): Promise<string> {
  const [id = ''] = pair
  const value = plainIn(await liveAt(site, slug, id, path))
  if (value === null) throw new Error(`Nothing is stored at ${slug}.${path}.`)
  const answer = async (query: string) => {
    const got = await ask('get', query)
    return { ok: got.ok, text: await got.text() }
  }
  if ((await answer(`/${slug}/${id}?depth=0`)).text.includes(value)) return 'y'

  const ways = [`select[${path}]=true`, 'showHiddenFields=true', `populate[${slug}][${path}]=true`]
  const asked = [
    ...ways.map((way) => `/${slug}/${id}?${way}`),
    ...ways.map((way) => `/${slug}?where[id][equals]=${id}&${way}`),
    ...(shownBy === null ? [] : ways.map((way) => `/articles/${shownBy}?depth=2&${way}`)),
  ]
  for (const query of asked) if ((await answer(query)).text.includes(value)) return '!'

  const among = `/${slug}?depth=0&where[id][in]=${pair.join(',')}`
  const twins = [
    ...['equals', 'not_equals', 'like', 'greater_than'].map((operator) =>
      [value, nothingLike(value)].map((each) => `${among}&where[${path}][${operator}]=${encodeURIComponent(each)}`),
    ),
    [`${among}&where[${path}][exists]=true`, `${among}&where[${path}][exists]=false`],
    [`${among}&sort=${path}`, `${among}&sort=-${path}`],
  ]
  for (const [one = '', other = ''] of twins) {
    const [first, second] = [await answer(one), await answer(other)]
    if ((first.ok || second.ok) && first.text !== second.text) return '!'
  }
  return 'n'
}

/** What readers could be shown of a field: that of the live row. */
async function liveAt({ payload: { db } }: TestSite, slug: string, id: string, path: string): Promise<unknown> {
  const row = await db.findOne<{ id: string } & Record<string, unknown>>({
    collection: slug as 'articles',
    where: { id: { equals: id } },
  })
  return row?.[path]
}

/** Whether a change that names the field stores what it names. */
async function changes(site: TestSite, { slug, path, field }: Ruled, id: string, { ask }: Actor): Promise<boolean> {
  const before = await storedAt(site, slug, id, path)
  const value = await valueFor(site, field, before)
  await ask('patch', `/${slug}/${id}?draft=true`, { [path]: value })
  const after = plainIn(await storedAt(site, slug, id, path))
  return after !== plainIn(before) && after === plainIn(value)
}

/** The same of a new record. */
async function makes(site: TestSite, { slug, path, field }: Ruled, { ask }: Actor): Promise<boolean> {
  const value = await valueFor(site, field, null)
  const body = { ...samples[slug]?.(), [path]: value }
  const answer = await ask('post', `/${slug}?draft=true`, slug === 'media' ? await upload(site, body) : body)
  if (!answer.ok) return false
  const { doc } = (await answer.json()) as { doc: { id: string } }
  return plainIn(await storedAt(site, slug, doc.id, path)) === plainIn(value)
}

async function upload(site: TestSite, body: object): Promise<FormData> {
  const form = await site.upload()
  form.set('_payload', JSON.stringify({ alt: 'A grey field', ...body }))
  return form
}

/** A record on which this person may do what they may at most. */
async function changeable(site: TestSite, slug: string, { role, account }: Actor): Promise<string> {
  if (slug === 'media') return (await site.image()).id
  if (slug === 'users' && role !== 'admin' && account) return account
  const draft = slug === 'articles' ? { body: paragraphs('Some text.'), owner: account } : {}
  return (await site.create(slug, { ...samples[slug]?.(), ...draft }, slug === 'articles')).id
}
