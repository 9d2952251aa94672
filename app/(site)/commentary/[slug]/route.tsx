import { CommentaryPage } from '@/components/CommentaryPage'
import { readCommentary } from '@/reading/readCommentary'

import { reply } from '@/app/(site)/reply'

export const dynamic = 'force-dynamic'

export const GET = (request: Request) =>
  reply(
    request,
    (store, { slug }) => readCommentary(store, slug, new Date().toISOString()),
    (view, publisher, stylesheet) => <CommentaryPage view={view} publisher={publisher} stylesheet={stylesheet} />,
  )
