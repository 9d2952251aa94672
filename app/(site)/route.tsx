import { HomePage } from '@/components/HomePage'
import { feedLinks } from '@/faces/list/listFaces'
import { readHome } from '@/reading/readHome'

import { pageRoute } from './pageRoute'

export const dynamic = 'force-dynamic'

export const GET = (request: Request) =>
  pageRoute(
    request,
    (store, { page }) => readHome(store, page),
    (view, publisher, stylesheet) => (
      <HomePage view={view} publisher={publisher} stylesheet={stylesheet} feeds={feedLinks(view.path)} />
    ),
  )
