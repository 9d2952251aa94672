import type { PayloadRequest } from 'payload'

import { fold } from '@/domain/slug'
import { affiliationText, splitAffiliation } from '@/domain/affiliation'
import { isInstitution } from '@/domain/isInstitution'
import type { Author } from '@/payload-types'

import type { FoundAuthor } from './anatomy/Anatomy'
import { idNamed } from './idNamed'
import type { Matches } from './Report'

type Match = Matches['authors'][number] & { readonly id: string }

/** The authors that a text names: existing ones, accents aside, and a proposal for each unknown one. */
export async function matchAuthors(req: PayloadRequest, named: readonly FoundAuthor[]): Promise<Match[]> {
  const matches: Match[] = []
  for (const { name, bio, post } of named) {
    const known = await knownAs(req, name)
    const id = known?.id ?? (await propose(req, { name, bio, post }))
    const bioDiffers =
      known !== null && bio !== null && !(known.bios ?? []).some(({ text }) => fold(text) === fold(bio))
    const held = (known?.affiliations ?? []).map(({ position, organisation }) =>
      affiliationText({ position: position ?? '', organisation: organisation ?? '' }),
    )
    const newPost = known === null || post === null || held.some((line) => fold(line) === fold(post)) ? null : post
    matches.push({ id, name, found: known ? 'known' : 'proposed', bioDiffers, bio, newPost })
  }
  return matches
}

async function knownAs(req: PayloadRequest, name: string): Promise<Author | null> {
  const id = await idNamed(req, 'authors', name)
  return id === null ? null : req.payload.findByID({ collection: 'authors', id, depth: 0, overrideAccess: true, req })
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
