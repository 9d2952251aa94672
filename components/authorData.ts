import type { Organization, Person } from 'schema-dts'

interface Author {
  readonly name: string
  readonly institution: boolean
  readonly position: string
  readonly organisation: string
}

interface More {
  readonly url: string
  readonly sameAs?: string | readonly string[]
  readonly familyName?: string
  readonly givenName?: string
  readonly description?: string
  readonly image?: string
}

/** An author in schema.org’s terms; an institution has no post and no parts of a name. */
export function authorData(author: Author, { familyName, givenName, ...more }: More): Person | Organization {
  const { name, institution, position, organisation } = author
  if (institution) return { '@type': 'Organization', name, ...more }
  return {
    '@type': 'Person',
    name,
    familyName,
    givenName,
    ...more,
    jobTitle: position || undefined,
    worksFor: organisation ? { '@type': 'Organization', name: organisation } : undefined,
  }
}
