import { PolicyPage } from '@/components/PolicyPage'
import { readPolicy } from '@/reading/readPolicy'

import { pageRoute } from '@/app/(site)/pageRoute'

export const dynamic = 'force-dynamic'

export const GET = (request: Request) =>
  pageRoute(
    request,
    (store, { slug }) => readPolicy(store, slug),
    (view, publisher, stylesheet) => <PolicyPage view={view} publisher={publisher} stylesheet={stylesheet} />,
  )
