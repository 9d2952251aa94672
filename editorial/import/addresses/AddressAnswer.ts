import '@/editorial/rules/noEval'

import * as z from 'zod/mini'

const row = z.object({
  /** The line of the file at which the row begins, from 1. */
  line: z.number(),
  path: z.string(),
  target: z.string(),
  state: z.enum(['made', 'unchanged', 'refused']),
  /** Why a row was refused, and what to do; empty for others. */
  reason: z.string(),
})

const answer = z.object({ made: z.number(), unchanged: z.number(), refused: z.number(), rows: z.array(row) })

/** What became of a row of a list of former addresses. */
export type AddressRow = z.infer<typeof row>

/** The answer of `POST /api/former-addresses/csv`. */
export type AddressAnswer = z.infer<typeof answer>

/** The answer in a body; null where it is none. */
export const readAddressAnswer = (body: unknown): AddressAnswer | null => answer.safeParse(body).data ?? null
