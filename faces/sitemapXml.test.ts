import { expect, it } from 'vitest'

import { publisher } from '@/components/page.fixtures'
import { sitemapIndexXml, sitemapXml } from './sitemapXml'

it('lists whole, escaped addresses, with the day of change where it is known', () => {
  const entries = [
    { path: '/', modified: null },
    { path: '/commentary/a&b', modified: '2026-11-24T10:00:00.000Z' },
  ]
  expect(sitemapXml({ entries }, publisher)).toBe(
    `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<url><loc>https://northbank.example/</loc></url>
<url><loc>https://northbank.example/commentary/a&amp;b</loc><lastmod>2026-11-24T10:00:00.000Z</lastmod></url>
</urlset>
`,
  )
})

it('lists the files by their whole addresses', () => {
  expect(sitemapIndexXml({ files: ['/sitemaps/pages.xml'] }, publisher)).toBe(
    `<?xml version="1.0" encoding="utf-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<sitemap><loc>https://northbank.example/sitemaps/pages.xml</loc></sitemap>
</sitemapindex>
`,
  )
})
