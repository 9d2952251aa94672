import { IndexPage } from '@/components/IndexPage'
import { readYear } from '@/reading/readYear'

import { pageRoute } from '@/app/(site)/pageRoute'

export const dynamic = 'force-dynamic'

export const GET = (request: Request) =>
  pageRoute(
    request,
    (store, { slug }) => readYear(store, slug),
    (view, publisher, stylesheet) => <IndexPage view={view} publisher={publisher} stylesheet={stylesheet} />,
  )
