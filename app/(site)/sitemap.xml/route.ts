import { sitemapIndexXml } from '@/faces/sitemapXml'
import { storedRoute } from '@/app/(site)/storedRoute'
import { readSitemapIndex } from '@/reading/readSitemap'

export const dynamic = 'force-dynamic'

export const GET = (request: Request) =>
  storedRoute(request, async (store) => {
    const { view, publisher } = await readSitemapIndex(store)
    return { status: 200, body: sitemapIndexXml(view, publisher), type: 'application/xml; charset=utf-8' }
  })
