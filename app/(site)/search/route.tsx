import { SearchPage } from '@/components/SearchPage'
import { readSearch } from '@/reading/readSearch'

import { reply } from '@/app/(site)/reply'

export const dynamic = 'force-dynamic'

export const GET = (request: Request) =>
  reply(
    request,
    (store, { query, page }) => readSearch(store, query, page),
    (view, publisher, stylesheet) => <SearchPage view={view} publisher={publisher} stylesheet={stylesheet} />,
  )
