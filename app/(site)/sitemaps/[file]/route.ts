import { reply } from '@/app/(site)/reply'
import { sitemapXml } from '@/components/sitemapXml'
import { readSitemap } from '@/reading/readSitemap'

export const dynamic = 'force-dynamic'

export const GET = (request: Request) =>
  reply(request, (store, { slug }) => readSitemap(store, slug), {
    type: 'application/xml; charset=utf-8',
    body: sitemapXml,
  })
