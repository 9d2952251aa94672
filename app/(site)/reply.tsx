import type { ReactElement } from 'react'

import { PastEndPage } from '@/components/PastEndPage'
import type { Store } from '@/reading/store'
import type { Outcome, PublisherView } from '@/reading/view'
import type { PageRequest } from '@/serving/requests/pageRequest'
import { stylesheet } from '@/serving/pages/stylesheet'

import { html } from './html'
import { keeping } from './keeping'
import { missingHtml } from './missingHtml'

/** What is no HTML page, such as a file of the sitemap. */
interface Data<View> {
  readonly type: string
  body(view: View, publisher: PublisherView): string
}

type Page<View> = (view: View, publisher: PublisherView, stylesheet: string) => ReactElement

/** Reads a view of what was asked for, renders its page and stores it under the key of the request. */
export function reply<View>(
  request: Request,
  read: (store: Store, asked: PageRequest) => Promise<Outcome<View>>,
  page: Page<View> | Data<View>,
): Promise<Response> {
  return keeping(request, async (store, asked) => {
    const outcome = await read(store, asked)
    switch (outcome.state) {
      case 'found':
        if (typeof page !== 'function')
          return { status: 200, type: page.type, body: page.body(outcome.view, outcome.publisher) }
        return { status: 200, body: await html(page(outcome.view, outcome.publisher, stylesheet())) }
      case 'moved':
        return { status: 308, to: outcome.to }
      case 'gone':
        return { status: 410, body: await missingHtml('gone', outcome.path) }
      case 'missing':
        return { status: 404, body: await missingHtml('missing', outcome.path) }
      case 'past end': {
        const { view, publisher } = outcome
        return {
          status: 404,
          body: await html(<PastEndPage view={view} publisher={publisher} stylesheet={stylesheet()} />),
        }
      }
    }
  })
}
