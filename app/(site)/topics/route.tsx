import { IndexPage } from '@/components/IndexPage'
import { readTopicIndex } from '@/reading/readTopicIndex'

import { pageRoute } from '@/app/(site)/pageRoute'

export const dynamic = 'force-dynamic'

export const GET = (request: Request) =>
  pageRoute(
    request,
    (store, { page }) => readTopicIndex(store, page),
    (view, publisher, stylesheet) => <IndexPage view={view} publisher={publisher} stylesheet={stylesheet} />,
  )
