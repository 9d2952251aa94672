import { SearchPage } from '@/components/SearchPage'
import { readSearch } from '@/reading/readSearch'

import { pageRoute } from '@/app/(site)/pageRoute'

export const dynamic = 'force-dynamic'

export const GET = (request: Request) =>
  pageRoute(
    request,
    (store, asked) => readSearch(store, asked),
    (view, publisher, stylesheet) => <SearchPage view={view} publisher={publisher} stylesheet={stylesheet} />,
  )
