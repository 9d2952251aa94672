import { pageRoute } from '@/app/(site)/pageRoute'
import { sitemapXml } from '@/faces/sitemapXml'
import { readSitemap } from '@/reading/readSitemap'

export const dynamic = 'force-dynamic'

export const GET = (request: Request) =>
  pageRoute(request, (store, { slug }) => readSitemap(store, slug), {
    type: 'application/xml; charset=utf-8',
    body: sitemapXml,
  })
