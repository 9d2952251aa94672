import { CorrectionsPage } from '@/components/CorrectionsPage'
import { readCorrections } from '@/reading/readCorrections'

import { pageRoute } from '@/app/(site)/pageRoute'

export const dynamic = 'force-dynamic'

export const GET = (request: Request) =>
  pageRoute(
    request,
    (store, { page }) => readCorrections(store, page),
    (view, publisher, stylesheet) => <CorrectionsPage view={view} publisher={publisher} stylesheet={stylesheet} />,
  )
