import type { AuthorView, PublisherView } from '@/reading/view'

import { orcidUrl } from './orcidUrl'
import { absolute } from './Address'

/** The data of an author’s page: the author of today and their addresses elsewhere. */
export function profileData(view: AuthorView, publisher: PublisherView): object {
  const whole = absolute(publisher.siteUrl, view.path)
  const elsewhere = view.elsewhere.map(({ href }) => href)
  const sameAs = view.orcid === null ? elsewhere : [orcidUrl(view.orcid), ...elsewhere]
  return {
    '@context': 'https://schema.org',
    '@type': 'ProfilePage',
    url: publisher.siteUrl + view.path,
    mainEntity: {
      '@type': view.institution ? 'Organization' : 'Person',
      name: view.name,
      url: publisher.siteUrl + view.path,
      description: view.bio || undefined,
      image: view.portrait ? whole(view.portrait.src) : undefined,
      jobTitle: view.position || undefined,
      affiliation: view.organisation ? { '@type': 'Organization', name: view.organisation } : undefined,
      sameAs: sameAs.length > 0 ? sameAs : undefined,
    },
  }
}
