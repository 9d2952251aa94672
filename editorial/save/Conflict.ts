import '@/editorial/rules/noEval'

import * as z from 'zod/mini'

const text = z.record(z.string(), z.unknown())

const conflict = z.object({
  /** The stored revision. */
  revision: z.number(),
  /** The name of the user who saved it. */
  by: z.string(),
  /** ISO 8601. */
  at: z.string(),
  theirs: text,
  yours: text,
})

/** The answer to a save that is based on an earlier revision than the stored one: both texts. */
export type Conflict = Readonly<z.infer<typeof conflict>>

const refusal = z.object({ errors: z.tuple([z.object({ data: z.object({ conflict }) })], z.unknown()) })

/** The conflict in the body of a refusal; null where there is none. */
export const readConflict = (body: unknown): Conflict | null =>
  refusal.safeParse(body).data?.errors[0].data.conflict ?? null
