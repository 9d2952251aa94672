import { TopicPage } from '@/components/TopicPage'
import { readTopic } from '@/reading/readTopic'
import { pageKey } from '@/serving/pageKey'

import { pageNumber, reply } from '@/app/(site)/reply'

export const dynamic = 'force-dynamic'

interface Address {
  params: Promise<{ slug: string }>
}

export const GET = async (request: Request, { params }: Address) => {
  const { slug } = await params
  return reply(
    pageKey(request.url),
    (store) => readTopic(store, slug, pageNumber(request)),
    (view, publisher, stylesheet) => <TopicPage view={view} publisher={publisher} stylesheet={stylesheet} />,
  )
}
