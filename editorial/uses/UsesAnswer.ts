import '@/editorial/rules/noEval'

import * as z from 'zod/mini'

import type { Use } from '@/editorial/errors/records'

/** The answer of `GET /api/…/:id/uses`. */
export interface UsesAnswer {
  readonly uses: readonly Use[]
}

const answer: z.ZodMiniType<UsesAnswer> = z.object({
  uses: z.array(
    z.object({
      collection: z.enum(['articles', 'authors', 'disclaimers']),
      id: z.string(),
      title: z.string(),
      path: z.string(),
      trashed: z.boolean(),
    }),
  ),
})

/** The uses in such an answer; null where the body is none. */
export const readUses = (body: unknown): readonly Use[] | null => answer.safeParse(body).data?.uses ?? null
