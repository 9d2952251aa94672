import { NamedListPage } from '@/components/NamedListPage'
import { feedLinks } from '@/faces/list/listFaces'
import { readKind } from '@/reading/readKind'

import { pageRoute } from '@/app/(site)/pageRoute'

export const dynamic = 'force-dynamic'

export const GET = (request: Request) =>
  pageRoute(
    request,
    (store, { slug, page }) => readKind(store, slug, page),
    (view, publisher, stylesheet) => (
      <NamedListPage view={view} publisher={publisher} stylesheet={stylesheet} feeds={feedLinks(view.path)} />
    ),
  )
