import { SearchPage } from '@/components/SearchPage'
import { readSearch } from '@/reading/readSearch'

import { pageNumber, reply } from '@/app/(site)/reply'

export const dynamic = 'force-dynamic'

export const GET = (request: Request) =>
  reply(
    null,
    (store) => readSearch(store, new URL(request.url).searchParams.get('q') ?? '', pageNumber(request)),
    (view, publisher, stylesheet) => <SearchPage view={view} publisher={publisher} stylesheet={stylesheet} />,
  )
