import type { Picture } from '@/domain/body/Body'
import { pictureUpTo } from '@/domain/body/pictureUpTo'
import { citedName } from '@/domain/citedName'
import { isOrganisation } from '@/domain/isOrganisation'
import { jsonLdType } from '@/domain/kinds'
import type { BylineView, CommentaryView, PublisherView } from '@/reading/view'

import { orcidUrl } from './orcidUrl'
import { absolute, type Address } from './Address'
import { organisation, website } from './homeData'

/** A commentary in schema.org’s terms; authors in the byline’s order, the licence on the picture. */
export function structuredData(view: CommentaryView, publisher: PublisherView): object {
  const url = publisher.siteUrl + view.path
  const whole = absolute(publisher.siteUrl, view.path)
  const names = (kind: 'subject' | 'region') =>
    view.topics.filter((topic) => topic.kind === kind).map(({ name }) => name)
  return {
    '@context': 'https://schema.org',
    '@type': jsonLdType(view.kindCode),
    '@id': url,
    url,
    mainEntityOfPage: url,
    headline: view.title,
    description: view.description || undefined,
    datePublished: view.published.iso,
    dateModified: (view.updated ?? view.published).iso,
    author: view.byline.map((author) => signatory(author, whole)),
    publisher: organisation(publisher),
    isPartOf: website(publisher),
    image: view.lead ? image(view.lead, publisher, whole) : undefined,
    inLanguage: view.language,
    wordCount: view.wordCount,
    timeRequired: `PT${view.readingMinutes}M`,
    articleSection: some(names('subject')),
    contentLocation: some(names('region').map((name) => ({ '@type': 'Place', name }))),
    isAccessibleForFree: true,
  }
}

function signatory({ name, href, sortName, institution, ...post }: BylineView, whole: Address): object {
  const { family, given } = citedName(sortName)
  return {
    '@type': institution ? 'Organization' : 'Person',
    name,
    familyName: given === '' ? undefined : family,
    givenName: given || undefined,
    url: whole(href),
    sameAs: post.orcid === null ? undefined : orcidUrl(post.orcid),
    jobTitle: post.position || undefined,
    affiliation: post.organisation ? { '@type': 'Organization', name: post.organisation } : undefined,
  }
}

/** Search engines ask for at least 1200 pixels, and the full size may be twice that. */
const maxWidth = 1600

function image(picture: Picture, publisher: PublisherView, whole: Address): object {
  const { src, width, height, caption, credit } = pictureUpTo(picture, maxWidth)
  const source = credit?.parts.find(({ href }) => href !== null && href !== credit.licenceUrl)
  return {
    '@type': 'ImageObject',
    url: whole(src),
    contentUrl: whole(src),
    width,
    height,
    caption: caption || undefined,
    creditText: credit?.parts.map(({ text }) => text).join(' / '),
    creator: credit?.creator ? creator(credit.creator, [publisher.name, source?.text ?? '']) : undefined,
    license: credit?.licenceUrl ?? undefined,
    acquireLicensePage: source?.href ?? undefined,
  }
}

const creator = (name: string, organisations: readonly string[]): object => ({
  '@type': isOrganisation(name, organisations) ? 'Organization' : 'Person',
  name,
})

const some = <Item>(list: readonly Item[]): readonly Item[] | undefined => (list.length > 0 ? list : undefined)
