import type { ReactElement } from 'react'

import type { Store } from '@/reading/store'
import type { Outcome, PublisherView } from '@/reading/view'
import type { PageRequest } from '@/serving/requests/pageRequest'
import { pages } from '@/serving/pages/pageStore'
import { stylesheet } from '@/serving/pages/stylesheet'

import { html } from './html'
import { type Answer, type Choice, storedRoute } from './storedRoute'
import { missingHtml } from './missingHtml'
import { pastEndHtml, storedPastEnd } from './pastEndHtml'

/** An answer that is no HTML page, such as a file of the sitemap. */
interface Data<View> {
  readonly type: string
  body(view: View, publisher: PublisherView): string
}

type Page<View> = (view: View, publisher: PublisherView, stylesheet: string) => ReactElement

/** Reads the view of a request, renders its page and stores it under the key of the request. */
export function pageRoute<View>(
  request: Request,
  read: (store: Store, asked: PageRequest) => Promise<Outcome<View>>,
  page: Page<View> | Data<View>,
  choice?: Choice,
): Promise<Response> {
  const make = async (store: Store, asked: PageRequest): Promise<Answer> => {
    const ticket = pages().ticket()
    const ended = storedPastEnd(asked)
    if (ended !== null) return { status: 404, body: ended }
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
      case 'past end':
        return {
          status: 404,
          body: await pastEndHtml(asked, outcome.view, outcome.publisher, { store, ticket }),
        }
    }
  }
  return storedRoute(request, make, choice)
}
