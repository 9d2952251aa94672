import { AuthorPage } from '@/components/AuthorPage'
import { readAuthor } from '@/reading/readAuthor'

import { reply } from '@/app/(site)/reply'

export const dynamic = 'force-dynamic'

export const GET = (request: Request) =>
  reply(
    request,
    (store, { slug, page }) => readAuthor(store, slug, page, new Date().toISOString()),
    (view, publisher, stylesheet) => <AuthorPage view={view} publisher={publisher} stylesheet={stylesheet} />,
  )
