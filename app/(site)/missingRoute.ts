import { missing } from '@/reading/missing'

import { pageRoute } from './pageRoute'

/** The answer at an address that no page has: a redirect to where it moved, or a page that helps. */
export const missingRoute = (request: Request): Promise<Response> =>
  pageRoute<never>(
    request,
    (store, { path }) => missing(store, path),
    (never) => never,
  )
