import { z } from 'zod'

const text = z.record(z.string(), z.unknown())

/** The answer to a save that is based on an earlier revision than the stored one: both texts. */
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

export type Conflict = Readonly<z.infer<typeof conflict>>

const refusal = z.object({ errors: z.tuple([z.object({ data: z.object({ conflict }) })]).rest(z.unknown()) })

/** The conflict in the body of a refusal; null where there is none. */
export const readConflict = (body: unknown): Conflict | null =>
  refusal.safeParse(body).data?.errors[0].data.conflict ?? null
