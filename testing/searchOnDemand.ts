import type { Payload } from 'payload'

import type { SiteSearch } from '@/search/feed/SiteSearch'
import { setSiteSearch } from '@/search/siteSearch'
import { openSiteSearch } from '@/server/openSiteSearch'

/**
 * Gives a test site a search, in memory, that is made when it is first asked: most tests never search. The returned
 * function closes it.
 */
export function searchOnDemand(payload: Payload): () => Promise<void> {
  let opened: SiteSearch | null = null
  setSiteSearch({
    async search(question) {
      if (opened === null) {
        opened = openSiteSearch(payload, null)
        await opened.start()
      }
      return opened.search(question)
    },
  })
  return async () => opened?.close()
}
