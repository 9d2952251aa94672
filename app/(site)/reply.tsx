import type { ReactElement } from 'react'

import { ErrorPage } from '@/components/ErrorPage'
import { MissingPage } from '@/components/MissingPage'
import { openStore, type Store } from '@/reading/store'
import type { Outcome, PublisherView } from '@/reading/view'
import { pageHeaders } from '@/serving/pageHeaders'
import { pages } from '@/serving/pageStore'
import { stylesheet } from '@/serving/stylesheet'

type Page<View> = (view: View, publisher: PublisherView, stylesheet: string) => ReactElement

/** A whole document as HTML. */
export async function html(page: ReactElement): Promise<string> {
  const { renderToStaticMarkup } = await import('react-dom/server')
  return `<!doctype html>${renderToStaticMarkup(page)}`
}

/**
 * Reads a view, renders its page and keeps it under `key`; where the store is away, the last page made for the key goes
 * out, or a page that says so (503). A key of null keeps nothing.
 */
export async function reply<View>(
  key: string | null,
  read: (store: Store) => Promise<Outcome<View>>,
  page: Page<View>,
): Promise<Response> {
  return keeping(key, async (store) => {
    const outcome = await read(store)
    switch (outcome.state) {
      case 'found':
        return { status: 200, body: await html(page(outcome.view, outcome.publisher, stylesheet())) }
      case 'moved':
        return { status: 308, to: outcome.to }
      case 'gone':
      case 'missing': {
        const { view, publisher, state } = outcome
        const gone = state === 'gone'
        return {
          status: gone ? 410 : 404,
          body: await html(<MissingPage view={view} publisher={publisher} gone={gone} stylesheet={stylesheet()} />),
        }
      }
    }
  })
}

type Answer = { status: number; body: string; type?: string } | { status: 308; to: string }

/** The same for answers that are not pages, such as the feed. */
export async function keeping(key: string | null, answer: (store: Store) => Promise<Answer>): Promise<Response> {
  const ticket = pages().ticket()
  try {
    const store = await openStore()
    const made = await answer(store)
    if ('to' in made) return new Response(null, { status: made.status, headers: { location: made.to } })
    const { status, body, type } = made
    const headers =
      type === undefined
        ? pageHeaders(body)
        : { 'content-type': type, 'cache-control': 'public, max-age=0, must-revalidate' }
    if (key !== null && status === 200)
      pages().keep(key, { status, headers, body, tags: store.tags, ticket, madeAt: Date.now() })
    return new Response(body, { status, headers })
  } catch (error) {
    console.error(`A page could not be made (${key ?? 'not kept'}):`, error)
    const last = key === null ? null : pages().last(key)
    if (last) return new Response(new Uint8Array(last.identity), { status: last.status, headers: last.headers })
    const body = await html(<ErrorPage stylesheet={stylesheet()} />)
    return new Response(body, { status: 503, headers: { ...pageHeaders(body), 'retry-after': '30' } })
  }
}

/** The page asked for by `?page=`; anything that is no whole number from 1 to 10 000 means the first. */
export function pageNumber(request: Request): number {
  const asked = Number(new URL(request.url).searchParams.get('page') ?? '1')
  return Number.isInteger(asked) && asked >= 1 && asked <= 10_000 ? asked : 1
}
