import type { ImageObject, NewsArticle, Organization, Person, WithContext } from 'schema-dts'

import type { Picture } from '@/domain/body/Body'
import { linksInNotes } from '@/domain/body/linksInNotes'
import { pictureUpTo } from '@/domain/body/pictureUpTo'
import { citedName } from '@/domain/citedName'
import { isOrganisation } from '@/domain/isOrganisation'
import { jsonLdType, kindPlural } from '@/domain/kinds'
import { kindPath } from '@/domain/paths'
import type { BylineView, CommentaryView, PublisherView } from '@/reading/view'

import { absolute, type Address } from './Address'
import { authorData } from './authorData'
import { breadcrumb } from './breadcrumb'
import { organisation, website } from './homeData'
import { orcidUrl } from './orcidUrl'

/** A page links all of its notes; machines get so many of their sources, so that the data stays a part of the page. */
const maxSources = 30

/** A commentary in schema.org’s terms; authors in the byline’s order, the licence on the picture. */
export function structuredData(view: CommentaryView, publisher: PublisherView): WithContext<NewsArticle> {
  const { siteUrl } = publisher
  const url = siteUrl + view.path
  const whole = absolute(siteUrl, view.path)
  const names = (kind: 'subject' | 'region') =>
    view.topics.filter((topic) => topic.kind === kind).map(({ name }) => name)
  const places = [
    { name: publisher.name, href: '/' },
    { name: kindPlural(view.kindCode), href: kindPath(view.kindCode) },
    { name: view.title, href: view.path },
  ]
  return {
    '@context': 'https://schema.org',
    '@type': jsonLdType(view.kindCode),
    '@id': url,
    url,
    mainEntityOfPage: { '@type': 'WebPage', '@id': url, breadcrumb: breadcrumb(places, siteUrl) },
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
    contentLocation: some(names('region').map((name) => ({ '@type': 'Place', name }) as const)),
    citation: some(linksInNotes(view.footnotes, maxSources)),
    speakable: {
      '@type': 'SpeakableSpecification',
      cssSelector: ['h1', ...(view.standfirst ? ['.standfirst'] : [])],
    },
    isAccessibleForFree: true,
  }
}

function signatory(author: BylineView, whole: Address): Person | Organization {
  const { family, given } = citedName(author.sortName)
  return authorData(author, {
    familyName: given === '' ? undefined : family,
    givenName: given || undefined,
    url: whole(author.href),
    sameAs: author.orcid === null ? undefined : orcidUrl(author.orcid),
  })
}

/** Search engines ask for at least 1200 pixels, and the full size may be twice that. */
const maxWidth = 1600

function image(picture: Picture, publisher: PublisherView, whole: Address): ImageObject {
  const { src, width, height, caption, credit } = pictureUpTo(picture, maxWidth)
  const source = credit?.parts.find(({ href }) => href !== null && href !== credit.licenceUrl)
  return {
    '@type': 'ImageObject',
    url: whole(src),
    contentUrl: whole(src),
    // Sizes are lengths with their unit (schema.org/Distance).
    width: `${width} px`,
    height: `${height} px`,
    caption: caption || undefined,
    creditText: credit?.parts.map(({ text }) => text).join(' / '),
    creator: credit?.creator ? creator(credit.creator, [publisher.name, source?.text ?? '']) : undefined,
    license: credit?.licenceUrl ?? undefined,
    acquireLicensePage: source?.href ?? undefined,
  }
}

const creator = (name: string, organisations: readonly string[]): Person | Organization => ({
  '@type': isOrganisation(name, organisations) ? 'Organization' : 'Person',
  name,
})

const some = <Item>(list: readonly Item[]): readonly Item[] | undefined => (list.length > 0 ? list : undefined)
