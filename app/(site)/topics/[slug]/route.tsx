import { TopicPage } from '@/components/TopicPage'
import { readTopic } from '@/reading/readTopic'

import { reply } from '@/app/(site)/reply'

export const dynamic = 'force-dynamic'

export const GET = (request: Request) =>
  reply(
    request,
    (store, { slug, page }) => readTopic(store, slug, page),
    (view, publisher, stylesheet) => <TopicPage view={view} publisher={publisher} stylesheet={stylesheet} />,
  )
