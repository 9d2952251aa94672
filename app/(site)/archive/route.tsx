import { IndexPage } from '@/components/IndexPage'
import { readArchive } from '@/reading/readArchive'

import { pageRoute } from '@/app/(site)/pageRoute'

export const dynamic = 'force-dynamic'

export const GET = (request: Request) =>
  pageRoute(
    request,
    (store) => readArchive(store),
    (view, publisher, stylesheet) => <IndexPage view={view} publisher={publisher} stylesheet={stylesheet} />,
  )
