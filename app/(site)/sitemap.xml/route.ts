import { sitemapXml } from '@/components/sitemapXml'
import { keeping } from '@/app/(site)/keeping'
import { readPublisher } from '@/reading/publisher'
import { readSitemap } from '@/reading/readSitemap'

export const dynamic = 'force-dynamic'

export const GET = (request: Request) =>
  keeping(request, async (store) => {
    const body = sitemapXml(await readSitemap(store), await readPublisher(store))
    return { status: 200, body, type: 'application/xml; charset=utf-8' }
  })
