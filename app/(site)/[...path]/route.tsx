import { reply } from '@/app/(site)/reply'
import { readMissing } from '@/reading/readMissing'

export const dynamic = 'force-dynamic'

/** Every address that no other route knows: the way to where it moved, or a page that helps. */
export const GET = (request: Request) =>
  reply<never>(
    null,
    (store) => readMissing(store, new URL(request.url).pathname),
    (never) => never,
  )
