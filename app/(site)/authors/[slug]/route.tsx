import { AuthorPage } from '@/components/AuthorPage'
import { feedLinks } from '@/faces/list/listFaces'
import { readAuthor } from '@/reading/readAuthor'

import { pageRoute } from '@/app/(site)/pageRoute'

export const dynamic = 'force-dynamic'

export const GET = (request: Request) =>
  pageRoute(
    request,
    (store, { slug, page }) => readAuthor(store, slug, page, new Date().toISOString()),
    (view, publisher, stylesheet) => (
      <AuthorPage view={view} publisher={publisher} stylesheet={stylesheet} feeds={feedLinks(view.path)} />
    ),
  )
