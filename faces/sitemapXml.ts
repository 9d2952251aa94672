import type { PublisherView, SitemapIndexView, SitemapView } from '@/reading/view'

import { escapeXml } from '@/components/escapeXml'

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9'
const opening = '<?xml version="1.0" encoding="utf-8"?>\n'

/** One file of the sitemap (sitemaps.org 0.9). */
export function sitemapXml({ entries }: SitemapView, { siteUrl }: PublisherView): string {
  const urls = entries.map(({ path, modified }) => {
    const lastmod = modified === null ? '' : `<lastmod>${escapeXml(modified)}</lastmod>`
    return `<url><loc>${escapeXml(siteUrl + path)}</loc>${lastmod}</url>\n`
  })
  return `${opening}<urlset xmlns="${namespace}">\n${urls.join('')}</urlset>\n`
}

/** The list of the files of the sitemap. */
export function sitemapIndexXml({ files }: SitemapIndexView, { siteUrl }: PublisherView): string {
  const sitemaps = files.map((path) => `<sitemap><loc>${escapeXml(siteUrl + path)}</loc></sitemap>\n`)
  return `${opening}<sitemapindex xmlns="${namespace}">\n${sitemaps.join('')}</sitemapindex>\n`
}
