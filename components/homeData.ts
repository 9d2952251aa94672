import type { Organization, WebSite, WithContext } from 'schema-dts'

import type { PublisherView } from '@/reading/view'

/** The publisher in schema.org’s terms. */
export const organisation = ({ name, siteUrl }: PublisherView): Organization => ({
  '@type': 'Organization',
  name,
  url: `${siteUrl}/`,
})

/** The site in schema.org’s terms. */
export const website = ({ name, siteUrl }: PublisherView): Exclude<WebSite, string> => ({
  '@type': 'WebSite',
  name,
  url: `${siteUrl}/`,
})

/** The home page’s data: the site, its language and its publisher. */
export const homeData = (publisher: PublisherView): WithContext<WebSite> => ({
  '@context': 'https://schema.org',
  ...website(publisher),
  description: publisher.description || undefined,
  inLanguage: publisher.language,
  publisher: organisation(publisher),
})
