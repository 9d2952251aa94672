import type { Payload } from 'payload'

import { onChange } from '@/editorial/outbox/announce'
import { changesSince } from '@/editorial/outbox/changesSince'
import { isFollowing } from '@/editorial/outbox/followOutbox'
import { searchSource } from '@/reading/searchSource'
import { isUnreadable } from '@/search/embedded/openIndexFile'
import { openSearch } from '@/search/embedded/openSearch'
import { SiteSearch } from '@/search/feed/SiteSearch'
import { setSiteSearch } from '@/search/siteSearch'
import { errorFields, logLine } from '@/serving/process/logLine'

/** The search of this process, from now on fed with every change; its index lies in a folder, or in memory for null. */
export function openSiteSearch(payload: Payload, folder: string | null): SiteSearch {
  const search = new SiteSearch({
    open: (fresh) => openSearch(folder, fresh),
    isUnreadable,
    source: { ...searchSource, changesSince: (at) => changesSince(payload, at) },
    isFollowing: () => isFollowing(new Date()),
    log: (error) => logLine({ event: 'fault of search', ...errorFields(error) }),
  })
  onChange((tags) => search.change(tags))
  setSiteSearch(search)
  return search
}
