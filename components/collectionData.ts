import type { CollectionPage, WithContext } from 'schema-dts'

import { pagedPath } from '@/domain/paths'
import type { Titled } from '@/reading/indexView'
import type { PublisherView } from '@/reading/view'

import { breadcrumb } from './breadcrumb'
import { website } from './homeData'

/** An index or a list in schema.org’s terms, with its place in the site. */
export function collectionData(
  { title, path, trail, links }: Titled,
  publisher: PublisherView,
): WithContext<CollectionPage> {
  const { siteUrl, language, name } = publisher
  return {
    '@context': 'https://schema.org',
    '@type': 'CollectionPage',
    name: title,
    url: siteUrl + pagedPath(path, links.page),
    inLanguage: language,
    isPartOf: website(publisher),
    breadcrumb: breadcrumb([{ name, href: '/' }, ...trail, { name: title, href: path }], siteUrl),
  }
}
