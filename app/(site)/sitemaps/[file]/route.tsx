import { sitemapXml } from '@/components/sitemapXml'
import { reply } from '@/app/(site)/reply'
import { readSitemap } from '@/reading/readSitemap'
import { pageKey } from '@/serving/pageKey'

export const dynamic = 'force-dynamic'

interface Address {
  params: Promise<{ file: string }>
}

export const GET = async (request: Request, { params }: Address) => {
  const { file } = await params
  return reply(pageKey(request.url), (store) => readSitemap(store, file), {
    type: 'application/xml; charset=utf-8',
    body: sitemapXml,
  })
}
