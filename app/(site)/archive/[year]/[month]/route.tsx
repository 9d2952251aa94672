import { NamedListPage } from '@/components/NamedListPage'
import { readMonth } from '@/reading/readMonth'

import { pageRoute } from '@/app/(site)/pageRoute'

export const dynamic = 'force-dynamic'

export const GET = (request: Request) =>
  pageRoute(
    request,
    (store, { segments: [, year = '', month = ''], page }) => readMonth(store, year, month, page),
    (view, publisher, stylesheet) => <NamedListPage view={view} publisher={publisher} stylesheet={stylesheet} />,
  )
