import '@/editorial/rules/noEval'

import * as z from 'zod/mini'

const answer = z.object({
  /** What happened, in a sentence. */
  message: z.string(),
  /** How many commentaries were moved. */
  moved: z.number(),
  notKept: z.array(z.string()),
  /** The address in the admin of the author that stays. */
  path: z.string(),
})

/** The answer of `POST /api/authors/:id/merge`. */
export type MergeAnswer = z.infer<typeof answer>

/** The answer in a body; null where it is none. */
export const readMergeAnswer = (body: unknown): MergeAnswer | null => answer.safeParse(body).data ?? null
