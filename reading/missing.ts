import type { Where } from 'payload'

import { fixedPaths } from '@/domain/fixedPaths'
import type { Addressed } from '@/domain/pagePath'
import { pagePath, recordAt } from '@/domain/pagePath'
import { policyPath } from '@/domain/paths'

import { listAt } from './listAt'
import type { Store } from './store'
import type { Outcome } from './view'

/**
 * The answer for an address without a page: a redirect to where it moved, that it was withdrawn, or that it never
 * existed. An address typed in capitals redirects to the page whose address has small letters.
 */
export async function missing(
  store: Store,
  path: string,
): Promise<Extract<Outcome<never>, { state: 'moved' | 'gone' | 'missing' }>> {
  const fate = await readFate(store, path)
  if (fate !== 'missing') return answerOf(fate, path)
  const small = path.toLowerCase()
  if (small === path) return answerOf(fate, path)
  return answerOf((await isPage(store, small)) ? { to: small } : await readFate(store, small), path)
}

type Fate = { readonly to: string } | 'gone' | 'missing'

const answerOf = (fate: Fate, path: string): Extract<Outcome<never>, { state: 'moved' | 'gone' | 'missing' }> =>
  typeof fate === 'object' ? { state: 'moved', to: fate.to } : { state: fate, path }

/** The present fate of a former address: a redirect to a page, withdrawn, or never there. */
async function readFate(store: Store, path: string): Promise<Fate> {
  const { docs } = await store.list('former-addresses', { where: { path: { equals: path } }, limit: 1 })
  const [former] = docs
  if (!former) return 'missing'
  const { page } = former
  if (!page) return 'gone'
  const collection: Addressed = page.relationTo
  const id = typeof page.value === 'string' ? page.value : page.value.id
  const slug = (await store.slugsByIds(collection, [id])).get(id)
  // An author or a topic that readers may not see is reported as missing, so that nothing is revealed.
  if (slug === undefined && !(collection === 'articles' && (await wasHere(store, path, id)))) return 'missing'
  const to = slug === undefined ? path : pagePath(collection, slug)
  return to === path ? 'gone' : { to }
}

/**
 * Whether readers have known a commentary on this site: one that was withdrawn has its address here recorded too. One of
 * an imported archive that is not live yet was never withdrawn, and a 410 would tell search engines to forget it.
 */
async function wasHere(store: Store, path: string, id: string): Promise<boolean> {
  const isHere = (address: string) => recordAt(address)?.collection === 'articles'
  const leadsHere: Where[] = [{ 'page.relationTo': { equals: 'articles' } }, { 'page.value': { equals: id } }]
  const where = { and: [...leadsHere, { path: { like: '/commentary/' } }] }
  const { docs } = await store.list('former-addresses', { where, limit: 20, counted: false })
  return docs.some((each) => isHere(each.path))
}

/** Whether a page is at this address now. */
async function isPage(store: Store, path: string): Promise<boolean> {
  if (fixedPaths.has(path)) return true
  const record = recordAt(path)
  if (record) {
    return (await store.count(record.collection, { slug: { equals: record.slug } })) > 0
  }
  const { policies, timeZone } = await store.settings()
  const list = listAt(path, timeZone)
  if (list !== null) return (await store.count('articles', list)) > 0
  return (policies ?? []).some(({ slug }) => policyPath(slug) === path)
}
