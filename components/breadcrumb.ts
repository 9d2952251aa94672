import type { BreadcrumbList } from 'schema-dts'

interface Place {
  readonly name: string
  readonly href: string
}

/** The way from the home page to a page, itself last, in schema.org’s terms. */
export const breadcrumb = (places: readonly Place[], siteUrl: string): BreadcrumbList => ({
  '@type': 'BreadcrumbList',
  itemListElement: places.map(({ name, href }, at) => ({
    '@type': 'ListItem',
    position: at + 1,
    name,
    item: siteUrl + href,
  })),
})
