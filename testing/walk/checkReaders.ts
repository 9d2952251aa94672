import { expect } from 'vitest'

import { rest } from '@/testing/rest'

import type { Ground } from './Ground'
import { liveOf, type Commentary, type Stand } from './Commentary'
import { canariesIn } from './Random'
import { standOf } from './newestOf'
import type { World } from './World'

interface Live extends Stand {
  readonly id: string
}

const shown = ({ text: { title, standfirst }, slug }: Stand) => [title, standfirst ?? '', slug]
const sorted = (rows: readonly (readonly string[])[]) => rows.map((row) => row.join('|')).sort()

/** Readers have exactly what is live, by every way in; no word of anything else is in what they get. */
export async function checkReaders(ground: Ground, world: World, slugs: readonly string[]): Promise<void> {
  const commentaries = [...world.commentaries.values()]
  const live = commentaries.flatMap((commentary) => {
    const stand = liveOf(commentary)
    return stand ? [{ ...stand, id: commentary.id }] : []
  })
  expect(new Set(live.map(({ slug }) => slug)).size).toBe(live.length)
  const answers = [
    await checkApi(ground, live, commentaries),
    await checkPages(live, commentaries),
    await checkAddresses(live, world, slugs),
  ]
  const theirs = canariesIn(live)
  const leaked = [...canariesIn(answers)].filter((word) => !theirs.has(word) && !inFormer(world, word))
  expect(leaked).toEqual([])
}

/** Words in addresses at which readers once found something are no secret. */
const inFormer = ({ everLive }: World, word: string) => [...everLive].some((slug) => slug.includes(word))

async function checkApi(ground: Ground, live: readonly Live[], commentaries: readonly Commentary[]): Promise<unknown> {
  const get = async (path: string) => {
    const answer = await rest(ground.site, 'anonymous', 'get', path)
    return (await answer.json()) as { docs?: Parameters<typeof standOf>[0][]; totalDocs?: number }
  }
  const said = []
  for (const query of [
    'depth=0',
    'draft=true',
    'trash=true',
    'sort=-title',
    'draft=true&trash=true&sort=slug&depth=2',
  ]) {
    const found = await get(`/articles?limit=100&${query}`)
    const stands = (found.docs ?? []).map((doc) => ({ ...standOf(doc), id: doc.id }))
    // An embargo is the desk’s affair.
    expect(stands.sort(byId)).toEqual(live.map((each) => ({ ...each, embargoUntil: null })).sort(byId))
    said.push(found)
  }
  const counted = await get('/articles/count?draft=true')
  expect(counted.totalDocs).toBe(live.length)
  for (const { id, newest } of commentaries) {
    const [there] = live.filter((each) => each.id === id)
    const one = await rest(ground.site, 'anonymous', 'get', `/articles/${id}?draft=true&depth=0`)
    expect(one.status).toBe(there ? 200 : 404)
    const where = `where[title][like]=${newest.text.title.replace(' ', '%20')}`
    const matching = live.filter(({ text }) => text.title === newest.text.title).length
    expect((await get(`/articles/count?${where}&draft=true`)).totalDocs).toBe(matching)
    said.push(await one.text(), await get(`/articles?draft=true&${where}`))
  }
  const versions = await rest(ground.site, 'anonymous', 'get', '/articles/versions?limit=100')
  expect(versions.status).toBe(403)
  return [...said, await versions.text()]
}

const byId = (one: { id?: string }, other: { id?: string }) => String(one.id).localeCompare(String(other.id))

async function checkPages(live: readonly Live[], commentaries: readonly Commentary[]): Promise<unknown> {
  const { openStore } = await import('@/reading/store')
  const { readHome } = await import('@/reading/readHome')
  const { siteFeed } = await import('@/testing/siteFeed')
  const { readSearch } = await import('@/reading/readSearch')
  const { readSitemap } = await import('@/reading/readSitemap')
  const home = await readHome(await openStore(), 1)
  if (home.state !== 'found') throw new Error('There is no home.')
  const { lead, teasers } = home.view
  const path = (slug: string) => `/commentary/${slug}`
  const listed = [...(lead ? [lead] : []), ...teasers].map((each) => [each.title, each.standfirst, each.href])
  expect(sorted(listed)).toEqual(sorted(live.map((stand) => [...shown(stand).slice(0, 2), path(stand.slug)])))
  const { feed } = await siteFeed(await openStore(), new Date().toISOString())
  const fed = feed.entries.map(({ title, path: where, body }) => [title, where, String([...canariesIn(body)])])
  const due = live.map(({ text, slug }) => [text.title, path(slug), String([...canariesIn(text.body)])])
  expect(sorted(fed)).toEqual(sorted(due))
  const file = await readSitemap(await openStore(), 'commentary-1.xml')
  const map = file.state === 'found' ? file.view.entries.map((entry) => entry.path) : []
  const mapped = map.filter((each) => each.startsWith(path('')))
  expect(mapped.sort()).toEqual(live.map(({ slug }) => path(slug)).sort())
  const found = []
  for (const { newest, row } of commentaries) {
    for (const word of [newest.text.body, newest.text.standfirst, row.text.title]) {
      const query = word ?? newest.text.title
      const answer = await readSearch(await openStore(), { query, facets: {}, page: 1 })
      if (answer.state !== 'found') throw new Error('There is no search.')
      const matching = live.filter(({ text }) => Object.values(text).includes(query))
      const complete = answer.view.results.filter(({ without }) => without.length === 0)
      expect(complete.map(({ teaser }) => teaser.href).sort()).toEqual(matching.map(({ slug }) => path(slug)).sort())
      const { results, suggestion, narrow } = answer.view
      // What is asked for may be said again: the words that a result lacks, and links that hold the question.
      const said = JSON.stringify([suggestion, narrow, results.map(({ without }) => without)])
      found.push(results.map((result) => ({ ...result, without: [] })))
      found.push([...canariesIn(query)].reduce((rest, asked) => rest.replaceAll(asked, ''), said))
    }
  }
  return [home.view, feed, map, found]
}

/** Every address that was ever live finds its commentary, leads to it in one step, or says that it was withdrawn. */
async function checkAddresses(live: readonly Live[], world: World, slugs: readonly string[]): Promise<unknown> {
  const { openStore } = await import('@/reading/store')
  const { readCommentary } = await import('@/reading/readCommentary')
  const said = []
  for (const slug of slugs) {
    const outcome = await readCommentary(await openStore(), slug, new Date().toISOString())
    const [here] = live.filter((each) => each.slug === slug)
    const [there] = live.filter(({ id }) => id === world.former.get(slug))
    if (here) expect(outcome).toMatchObject({ state: 'found', view: { title: here.text.title } })
    else if (there) expect(outcome).toEqual({ state: 'moved', to: `/commentary/${there.slug}` })
    else expect([slug, outcome.state]).toEqual([slug, world.everLive.has(slug) ? 'gone' : 'missing'])
    // What is asked for may be said again.
    said.push(JSON.stringify(outcome).replaceAll(slug, ''))
  }
  return said
}
