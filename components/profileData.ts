import type { ProfilePage, WithContext } from 'schema-dts'

import type { AuthorView, PublisherView } from '@/reading/view'

import { absolute } from './Address'
import { authorData } from './authorData'
import { orcidUrl } from './orcidUrl'

/** The data of an author’s page: the author of today and their addresses elsewhere. */
export function profileData(view: AuthorView, publisher: PublisherView): WithContext<ProfilePage> {
  const whole = absolute(publisher.siteUrl, view.path)
  const url = publisher.siteUrl + view.path
  const elsewhere = view.elsewhere.map(({ href }) => href)
  const sameAs = view.orcid === null ? elsewhere : [orcidUrl(view.orcid), ...elsewhere]
  return {
    '@context': 'https://schema.org',
    '@type': 'ProfilePage',
    url,
    mainEntity: authorData(view, {
      url,
      description: view.bio || undefined,
      image: view.portrait ? whole(view.portrait.src) : undefined,
      sameAs: sameAs.length > 0 ? sameAs : undefined,
    }),
  }
}
