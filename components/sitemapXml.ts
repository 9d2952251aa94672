import type { PublisherView, SitemapView } from '@/reading/view'

import { escapeXml } from './escapeXml'

/** Every page that is to be found (sitemaps.org 0.9: at most 50 000). */
export function sitemapXml({ entries }: SitemapView, { siteUrl }: PublisherView): string {
  const urls = entries.map(({ path, modified }) => {
    const lastmod = modified === null ? '' : `<lastmod>${escapeXml(modified)}</lastmod>`
    return `<url><loc>${escapeXml(siteUrl + path)}</loc>${lastmod}</url>\n`
  })
  const opening =
    '<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n'
  return `${opening}${urls.join('')}</urlset>\n`
}
