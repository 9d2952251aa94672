import '@/editorial/rules/noEval'

import * as z from 'zod/mini'

const refusal = z.object({ errors: z.tuple([z.object({ message: z.string() })], z.unknown()) })

/** The sentence of a refusal, as Payload answers one; null where the body is none. */
export const refusalIn = (body: unknown): string | null => refusal.safeParse(body).data?.errors[0].message ?? null
