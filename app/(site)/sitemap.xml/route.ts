import { sitemapIndexXml } from '@/components/sitemapXml'
import { keeping } from '@/app/(site)/keeping'
import { readSitemapIndex } from '@/reading/readSitemap'

export const dynamic = 'force-dynamic'

export const GET = (request: Request) =>
  keeping(request, async (store) => {
    const { view, publisher } = await readSitemapIndex(store)
    return { status: 200, body: sitemapIndexXml(view, publisher), type: 'application/xml; charset=utf-8' }
  })
