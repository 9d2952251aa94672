import { IndexPage } from '@/components/IndexPage'
import { readAuthorIndex } from '@/reading/readAuthorIndex'

import { pageRoute } from '@/app/(site)/pageRoute'

export const dynamic = 'force-dynamic'

export const GET = (request: Request) =>
  pageRoute(
    request,
    (store, { page }) => readAuthorIndex(store, page),
    (view, publisher, stylesheet) => <IndexPage view={view} publisher={publisher} stylesheet={stylesheet} />,
  )
