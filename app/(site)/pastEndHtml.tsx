import { PastEndPage } from '@/components/PastEndPage'
import type { PastEndView, PublisherView } from '@/reading/view'
import type { Store } from '@/reading/store'
import { pages } from '@/serving/pages/pageStore'
import { stylesheet } from '@/serving/pages/stylesheet'
import type { PageRequest } from '@/serving/requests/pageRequest'

import { html } from './html'

/** The key of a list’s page for every number past its end; not the key of a page, which begins with a slash. */
const keyOf = (path: string): string => `past end ${path}`

/**
 * The stored page for a number past the end of a list, so that any number of them costs one reading of the list after
 * each change; null where none is stored, or the list may have this page.
 */
export function storedPastEnd({ key, path, page }: PageRequest): string | null {
  const stored = key === null ? null : pages().fresh(keyOf(path), Date.now())
  const [, last = '', body = ''] = /^(\d+)\n([^]*)$/.exec(stored?.identity.toString() ?? '') ?? []
  return body !== '' && page > Number(last) ? body : null
}

/** The page for a number past the end of a list; stored with the number of the list’s last page before it. */
export async function pastEndHtml(
  { key, path }: PageRequest,
  view: PastEndView,
  publisher: PublisherView,
  { store, ticket }: { readonly store: Store; readonly ticket: number },
): Promise<string> {
  const page = await html(<PastEndPage view={view} publisher={publisher} stylesheet={stylesheet()} />)
  const body = `${view.pages}\n${page}`
  const made = { status: 404, headers: {}, body, tags: store.tags, ticket, madeAt: Date.now() }
  if (key !== null) pages().store(keyOf(path), made)
  return page
}
