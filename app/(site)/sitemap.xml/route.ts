import { sitemapXml } from '@/components/sitemapXml'
import { keeping } from '@/app/(site)/keeping'
import { readPublisher } from '@/reading/publisher'
import { readSitemap } from '@/reading/readSitemap'
import { pageKey } from '@/serving/pageKey'

export const dynamic = 'force-dynamic'

export const GET = (request: Request) =>
  keeping(pageKey(request.url), async (store) => {
    const body = sitemapXml(await readSitemap(store), await readPublisher(store))
    return { status: 200, body, type: 'application/xml; charset=utf-8' }
  })
