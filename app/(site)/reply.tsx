import type { ReactElement } from 'react'

import { MissingPage } from '@/components/MissingPage'
import type { Store } from '@/reading/store'
import type { Outcome, PublisherView } from '@/reading/view'
import { stylesheet } from '@/serving/stylesheet'

import { html } from '@/app/(site)/html'
import { keeping } from '@/app/(site)/keeping'

/** What is no HTML page, such as a file of the sitemap. */
interface Data<View> {
  readonly type: string
  body(view: View, publisher: PublisherView): string
}

type Page<View> = (view: View, publisher: PublisherView, stylesheet: string) => ReactElement

/** Reads a view, renders its page and keeps it under `key`; null keeps nothing. */
export function reply<View>(
  key: string | null,
  read: (store: Store) => Promise<Outcome<View>>,
  page: Page<View> | Data<View>,
): Promise<Response> {
  return keeping(key, async (store) => {
    const outcome = await read(store)
    switch (outcome.state) {
      case 'found':
        if (typeof page !== 'function')
          return { status: 200, type: page.type, body: page.body(outcome.view, outcome.publisher) }
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

/** The page asked for by `?page=`; anything that is no whole number from 1 to 10 000 means the first. */
export function pageNumber(request: Request): number {
  const asked = Number(new URL(request.url).searchParams.get('page') ?? '1')
  return Number.isInteger(asked) && asked >= 1 && asked <= 10_000 ? asked : 1
}
