import '@/editorial/rules/noEval'

import * as z from 'zod/mini'

import type { Conflict } from '@/editorial/errors/commentary'

const text = z.record(z.string(), z.unknown())

const conflict: z.ZodMiniType<Conflict> = z.object({
  revision: z.number(),
  by: z.string(),
  at: z.string(),
  theirs: text,
  yours: text,
})

const refusal = z.object({ errors: z.tuple([z.object({ data: z.object({ conflict }) })], z.unknown()) })

/** The conflict in the body of a refusal; null where there is none. */
export const readConflict = (body: unknown): Conflict | null =>
  refusal.safeParse(body).data?.errors[0].data.conflict ?? null
