import type { PayloadRequest } from 'payload'

import { splitAffiliation } from '@/domain/affiliation'
import { fold, slugify } from '@/domain/slug'
import { isInstitution } from '@/domain/isInstitution'
import type { Author } from '@/payload-types'

import type { FoundAuthor } from './anatomy/Anatomy'

interface Match {
  readonly id: string
  readonly name: string
  readonly found: 'known' | 'proposed'
  readonly bioDiffers: boolean
  readonly bio: string | null
}

/** The authors that a text names: existing ones, accents aside, and a proposal for each unknown one. */
export async function matchAuthors(req: PayloadRequest, named: readonly FoundAuthor[]): Promise<Match[]> {
  const matches: Match[] = []
  for (const { name, bio, post } of named) {
    const known = await knownAs(req, name)
    const id = known?.id ?? (await propose(req, { name, bio, post }))
    const bioDiffers =
      known !== null && bio !== null && !(known.bios ?? []).some(({ text }) => fold(text) === fold(bio))
    matches.push({ id, name, found: known ? 'known' : 'proposed', bioDiffers, bio })
  }
  return matches
}

async function knownAs(req: PayloadRequest, name: string): Promise<Author | null> {
  const { docs } = await req.payload.find({
    collection: 'authors',
    where: { or: [{ slug: { like: slugify(name) } }, { name: { equals: name } }] },
    depth: 0,
    limit: 20,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs.find((author) => fold(author.name) === fold(name)) ?? null
}

async function propose(req: PayloadRequest, { name, bio, post }: FoundAuthor): Promise<string> {
  const bios = bio === null ? [] : [{ text: bio }]
  const affiliations = post === null ? [] : [affiliationOf(post)]
  const data = { name, bios, affiliations, proposed: true }
  const { id } = await req.payload.create({ collection: 'authors', data, overrideAccess: true, req })
  return id
}

/** A line without a comma is an institution where its words say so, a position otherwise. */
const affiliationOf = (post: string): { position: string; organisation: string } =>
  !post.includes(',') && isInstitution(post) ? { position: '', organisation: post } : splitAffiliation(post)
