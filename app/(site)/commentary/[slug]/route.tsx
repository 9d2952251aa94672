import { CommentaryPage } from '@/components/CommentaryPage'
import { readCommentary } from '@/reading/readCommentary'
import { pageKey } from '@/serving/pageKey'

import { reply } from '@/app/(site)/reply'

export const dynamic = 'force-dynamic'

interface Address {
  params: Promise<{ slug: string }>
}

export const GET = async (request: Request, { params }: Address) => {
  const { slug } = await params
  return reply(
    pageKey(request.url),
    (store) => readCommentary(store, slug, new Date().toISOString()),
    (view, publisher, stylesheet) => <CommentaryPage view={view} publisher={publisher} stylesheet={stylesheet} />,
  )
}
