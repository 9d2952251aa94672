import { CommentaryPage } from '@/components/CommentaryPage'
import { readCommentary } from '@/reading/readCommentary'

import { pageRoute } from '@/app/(site)/pageRoute'

export const dynamic = 'force-dynamic'

export const GET = (request: Request) =>
  pageRoute(
    request,
    (store, { slug }) => readCommentary(store, slug, new Date().toISOString()),
    (view, publisher, stylesheet) => <CommentaryPage view={view} publisher={publisher} stylesheet={stylesheet} />,
  )
