import { pagedPath } from '@/domain/paths'
import type { Titled } from '@/reading/indexView'
import type { PublisherView } from '@/reading/view'

import { website } from './homeData'

/** An index or a list in schema.org’s terms, with its place in the site. */
export function collectionData({ title, path, trail, links }: Titled, publisher: PublisherView): object {
  const { siteUrl, language } = publisher
  const places = [{ name: publisher.name, href: '/' }, ...trail, { name: title, href: path }]
  return {
    '@context': 'https://schema.org',
    '@type': 'CollectionPage',
    name: title,
    url: siteUrl + pagedPath(path, links.page),
    inLanguage: language,
    isPartOf: website(publisher),
    breadcrumb: {
      '@type': 'BreadcrumbList',
      itemListElement: places.map(({ name, href }, at) => ({
        '@type': 'ListItem',
        position: at + 1,
        name,
        item: siteUrl + href,
      })),
    },
  }
}
