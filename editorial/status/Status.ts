import '@/editorial/rules/noEval'

import * as z from 'zod/mini'

/** `at` is ISO 8601. */
const scheduled = z.object({ id: z.string(), title: z.string(), at: z.string() })

const status = z.object({
  version: z.string(),
  node: z.string(),
  runningForSeconds: z.number(),
  instance: z.string(),
  database: z.object({
    kind: z.enum(['MongoDB', 'embedded']),
    answeredInMs: z.number(),
    clockAheadMs: z.number(),
  }),
  otherInstances: z.object({
    /** Whether there can be other instances: on the embedded database there are none. */
    listens: z.boolean(),
    /** Since when the change stream is broken, ISO 8601; null while it works. */
    deafSince: z.nullable(z.string()),
    /** How long the last message took to arrive, in milliseconds; null before the first. */
    lag: z.nullable(z.number()),
  }),
  schedule: z.object({
    waiting: z.array(scheduled),
    /** Due for more than a minute and still waiting: the schedule does not run. */
    overdue: z.array(scheduled),
    failed: z.array(z.object({ id: z.string(), title: z.string(), error: z.string() })),
  }),
  auditLog: z.object({ rows: z.number(), hash: z.nullable(z.string()) }),
  disk: z.object({ total: z.number(), free: z.number() }),
  lastBackup: z.nullable(z.object({ takenAt: z.string(), folder: z.string() })),
})

/** The answer of `GET /api/status`. */
export type Status = Readonly<z.infer<typeof status>>

/** The status in a body; null where it is none. */
export const readStatusAnswer = (body: unknown): Status | null => status.safeParse(body).data ?? null
