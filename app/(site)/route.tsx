import { HomePage } from '@/components/HomePage'
import { readHome } from '@/reading/readHome'
import { pageKey } from '@/serving/pageKey'

import { pageNumber, reply } from '@/app/(site)/reply'

export const dynamic = 'force-dynamic'

export const GET = (request: Request) =>
  reply(
    pageKey(request.url),
    (store) => readHome(store, pageNumber(request)),
    (view, publisher, stylesheet) => <HomePage view={view} publisher={publisher} stylesheet={stylesheet} />,
  )
