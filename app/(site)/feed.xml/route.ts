import { atomFeed } from '@/components/atomFeed'
import { storedRoute } from '@/app/(site)/storedRoute'
import { readFeed } from '@/reading/readFeed'

export const dynamic = 'force-dynamic'

export const GET = (request: Request) =>
  storedRoute(request, async (store) => {
    const { renderToStaticMarkup } = await import('react-dom/server')
    const { feed, publisher } = await readFeed(store, new Date().toISOString())
    const body = atomFeed(feed, publisher, '/feed.xml', renderToStaticMarkup)
    return { status: 200, body, type: 'application/atom+xml; charset=utf-8' }
  })
