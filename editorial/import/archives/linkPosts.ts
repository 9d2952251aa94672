import type { PayloadRequest } from 'payload'

import { type LinkTarget, turnLinks } from '@/domain/body/turnLinks'
import { commentaryPath } from '@/domain/paths'
import { identityOfPost, importHash } from '@/editorial/import/importHash'

import type { OldAddresses } from './Archive'

interface LinkedText<Stored> {
  readonly body: Stored
  /** How many links lead to a commentary here now. */
  readonly turned: number
  /** How many links lead to a post of the archive that is not here, or not yet. */
  readonly waiting: number
  /** Addresses of the old site that are no post of the archive; their links stay as they are. */
  readonly unresolved: readonly string[]
}

/** The links of a stored text to other posts of its archive, led to the commentaries that were made of them. */
export async function linkPosts<Stored>(
  req: PayloadRequest,
  stored: Stored,
  old: OldAddresses,
): Promise<LinkedText<Stored>> {
  const [posts, unresolved] = [new Set<string>(), new Set<string>()]
  turnLinks(stored, (url) => {
    const found = old.postAt(url)
    if (found?.id) posts.add(found.id)
    else if (found) unresolved.add(url)
    return null
  })
  const commentaries = await commentariesOf(req, [...posts])
  let [turned, waiting] = [0, 0]
  const body = turnLinks(stored, (url): LinkTarget | null => {
    const id = old.postAt(url)?.id
    if (!id) return null
    const commentary = commentaries.get(importHash(identityOfPost(id)))
    const target = commentary ? targetOf(commentary, url) : null
    if (target === null) waiting += 1
    else turned += 1
    return target
  })
  return { body, turned, waiting, unresolved: [...unresolved] }
}

interface Commentary {
  readonly id: string
  readonly slug?: string | null
}

/** A link to a record leads to no place in its page, so one with a fragment leads to the address. */
function targetOf({ id, slug }: Commentary, url: string): LinkTarget | null {
  const { hash } = new URL(url)
  if (hash === '') return { relationTo: 'articles', id }
  return slug ? { url: commentaryPath(slug) + hash } : null
}

async function commentariesOf(req: PayloadRequest, posts: readonly string[]): Promise<Map<string, Commentary>> {
  if (posts.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection: 'articles',
    where: { importHash: { in: posts.map((id) => importHash(identityOfPost(id))) } },
    select: { slug: true, importHash: true },
    showHiddenFields: true,
    draft: true,
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return new Map(docs.map((commentary) => [commentary.importHash ?? '', commentary]))
}
