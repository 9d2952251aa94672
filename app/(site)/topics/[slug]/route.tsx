import { TopicPage } from '@/components/TopicPage'
import { feedLinks } from '@/faces/list/listFaces'
import { readTopic } from '@/reading/readTopic'

import { pageRoute } from '@/app/(site)/pageRoute'

export const dynamic = 'force-dynamic'

export const GET = (request: Request) =>
  pageRoute(
    request,
    (store, { slug, page }) => readTopic(store, slug, page),
    (view, publisher, stylesheet) => (
      <TopicPage view={view} publisher={publisher} stylesheet={stylesheet} feeds={feedLinks(view.path)} />
    ),
  )
