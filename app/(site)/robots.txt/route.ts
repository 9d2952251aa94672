import { storedRoute } from '@/app/(site)/storedRoute'
import { readPublisher } from '@/reading/readPublisher'

export const dynamic = 'force-dynamic'

export const GET = (request: Request) =>
  storedRoute(request, async (store) => {
    const { siteUrl } = await readPublisher(store)
    const body = `User-agent: *\nDisallow: /admin\nDisallow: /api\nDisallow: /preview\nAllow: /api/media/file/\n\nSitemap: ${siteUrl}/sitemap.xml\n`
    return { status: 200, body, type: 'text/plain; charset=utf-8' }
  })
