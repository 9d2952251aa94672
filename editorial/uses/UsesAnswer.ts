import '@/editorial/rules/noEval'

import * as z from 'zod/mini'

import type { Use } from '@/editorial/errors/records'

const use = z.object({
  collection: z.enum(['articles', 'authors', 'disclaimers']),
  id: z.string(),
  title: z.string(),
  /** Its address in the admin. */
  path: z.string(),
  trashed: z.boolean(),
})

const answer = z.object({ uses: z.array(use) })

/** The answer of `GET /api/…/:id/uses`. */
export type UsesAnswer = z.infer<typeof answer>

/** The uses in such an answer; null where the body is none. */
export const readUses = (body: unknown): readonly Use[] | null => answer.safeParse(body).data?.uses ?? null
