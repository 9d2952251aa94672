import { reply } from '@/app/(site)/reply'
import { missing } from '@/reading/missing'

export const dynamic = 'force-dynamic'

/** Every address that no other route knows: the way to where it moved, or a page that helps. */
export const GET = (request: Request) =>
  reply<never>(
    request,
    (store, { path }) => missing(store, path),
    (never) => never,
  )
