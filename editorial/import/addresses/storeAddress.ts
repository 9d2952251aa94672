import type { PayloadRequest } from 'payload'

import { formerPath } from '@/domain/formerPath'
import { type Addressed, isAddressed, recordAt } from '@/domain/pagePath'
import { refusalMessage } from '@/editorial/rules/refusalMessage'
import { inOneTransaction } from '@/editorial/transactions/inOneTransaction'
import { retryWrite } from '@/editorial/transactions/retryWrite'
import { env } from '@/server/env'

import type { AddressRow } from './AddressAnswer'
import type { GivenAddress } from './addressRows'

interface Page {
  readonly relationTo: Addressed
  readonly value: string
}

/**
 * Stores a row of a list of former addresses as an admin adds one by hand, in a transaction of its own; one that leads
 * there already changes nothing.
 * @throws where the fault is the machine’s; nothing of the row is stored then
 */
export async function storeAddress(req: PayloadRequest, { line, cells }: GivenAddress): Promise<AddressRow> {
  const [path = '', target = '', ...more] = cells
  const row = { line, path: path.slice(0, maxQuoted), target: target.slice(0, maxQuoted) }
  const refused = (reason: string): AddressRow => ({ ...row, state: 'refused', reason })
  if (more.some((cell) => cell !== ''))
    return refused('The row has more than two columns. Leave an old path and a new one.')
  try {
    const state = await retryWrite(async () => {
      delete req.transactionID
      return inOneTransaction(req, async (): Promise<AddressRow['state'] | null> => {
        const page = await pageAt(req, target)
        const known = formerPath(path)
        if (known !== null && (await leadsTo(req, known, page))) return 'unchanged'
        if (page === null) return null
        await req.payload.create({
          collection: 'former-addresses',
          data: { path, page },
          overrideAccess: false,
          user: req.user,
          req,
        })
        return 'made'
      })
    })
    return state === null ? refused(nowhere(target)) : { ...row, state, reason: '' }
  } catch (error) {
    const message = refusalMessage(error)
    if (message === null) throw error
    return refused(message)
  }
}

/** At most so much of a cell is answered: what is longer is no address. */
const maxQuoted = 500

const nowhere = (target: string): string =>
  target === ''
    ? 'The row names no page. Write the new path, or the last part of it, in the second column.'
    : 'No page of this site has this address. Write the path of a commentary, an author or a topic, as in /commentary/new-title, or the last part of a commentary’s.'

/** The page that a cell names by its path or, for a commentary, by the last part of it; drafts count, the trash does not. */
async function pageAt(req: PayloadRequest, target: string): Promise<Page | null> {
  const path = formerPath(target.startsWith(`${env.siteUrl}/`) ? target.slice(env.siteUrl.length) : target)
  const slug = /^[^/]+$/.test(target) ? target : null
  const record = path === null ? null : recordAt(path.toLowerCase())
  const named = record ?? (slug === null ? null : { collection: 'articles' as const, slug: slug.toLowerCase() })
  const found = named === null ? null : await recordOf(req, named.collection, named.slug)
  return found ?? (path === null ? null : await formerAt(req, path))
}

async function recordOf(req: PayloadRequest, collection: Addressed, slug: string): Promise<Page | null> {
  const options = { where: { slug: { equals: slug } }, depth: 0, limit: 1, pagination: false, req } as const
  const asked = { ...options, collection, select: { slug: true }, overrideAccess: false, user: req.user } as const
  const live = await req.payload.find(asked)
  const found =
    live.docs[0] ??
    (collection === 'articles' ? (await req.payload.find({ ...asked, draft: true })).docs[0] : undefined)
  return found ? { relationTo: collection, value: found.id } : null
}

/** The page that a former address leads to. */
async function formerAt(req: PayloadRequest, path: string): Promise<Page | null> {
  const known = await find(req, path)
  return known?.page ?? null
}

async function leadsTo(req: PayloadRequest, path: string, page: Page | null): Promise<boolean> {
  const known = await find(req, path)
  return known !== null && known.page?.value === page?.value && known.page?.relationTo === page?.relationTo
}

/** A former address; its page is null where the page was withdrawn for good. */
async function find(req: PayloadRequest, path: string): Promise<{ readonly page: Page | null } | null> {
  const { docs } = await req.payload.find({
    collection: 'former-addresses',
    where: { path: { equals: path } },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: false,
    user: req.user,
    req,
  })
  const [former] = docs
  if (!former) return null
  const { page } = former
  if (!page || !isAddressed(page.relationTo)) return { page: null }
  return { page: { relationTo: page.relationTo, value: typeof page.value === 'string' ? page.value : page.value.id } }
}
