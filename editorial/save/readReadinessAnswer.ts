import '@/editorial/rules/noEval'

import * as z from 'zod/mini'

import type { Readiness } from '@/domain/readiness'

const findings = z.array(z.object({ field: z.string(), message: z.string() }))

const answer: z.ZodMiniType<Readiness> = z.object({ blocking: findings, advisory: findings })

/** The answer of `GET /api/articles/:id/readiness`; null where the body is none. */
export const readReadinessAnswer = (body: unknown): Readiness | null => answer.safeParse(body).data ?? null
