import { pageRoute } from '@/app/(site)/pageRoute'
import { missing } from '@/reading/missing'

export const dynamic = 'force-dynamic'

/** Every address that no other route matches: a redirect to where it moved, or a page that helps. */
export const GET = (request: Request) =>
  pageRoute<never>(
    request,
    (store, { path }) => missing(store, path),
    (never) => never,
  )
