import { keeping } from '@/app/(site)/keeping'
import { readPublisher } from '@/reading/publisher'
import { pageKey } from '@/serving/pageKey'

export const dynamic = 'force-dynamic'

export const GET = (request: Request) =>
  keeping(pageKey(request.url), async (store) => {
    const { siteUrl } = await readPublisher(store)
    const body = `User-agent: *\nDisallow: /admin\nDisallow: /api\nDisallow: /preview\nAllow: /api/media/file/\n\nSitemap: ${siteUrl}/sitemap.xml\n`
    return { status: 200, body, type: 'text/plain; charset=utf-8' }
  })
