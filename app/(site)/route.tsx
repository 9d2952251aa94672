import { HomePage } from '@/components/HomePage'
import { readHome } from '@/reading/readHome'

import { reply } from './reply'

export const dynamic = 'force-dynamic'

export const GET = (request: Request) =>
  reply(
    request,
    (store, { page }) => readHome(store, page),
    (view, publisher, stylesheet) => <HomePage view={view} publisher={publisher} stylesheet={stylesheet} />,
  )
