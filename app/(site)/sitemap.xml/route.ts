import { sitemapIndexXml } from '@/components/sitemapXml'
import { keeping } from '@/app/(site)/keeping'
import { readSitemapIndex } from '@/reading/readSitemap'
import { pageKey } from '@/serving/pageKey'

export const dynamic = 'force-dynamic'

export const GET = (request: Request) =>
  keeping(pageKey(request.url), async (store) => {
    const { view, publisher } = await readSitemapIndex(store)
    return { status: 200, body: sitemapIndexXml(view, publisher), type: 'application/xml; charset=utf-8' }
  })
