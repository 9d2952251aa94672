import '@/editorial/rules/noEval'

import * as z from 'zod/mini'

import type { Report } from './Report'

const lines = z.array(z.object({ what: z.string(), text: z.optional(z.string()) }))

const report: z.ZodMiniType<Report> = z.object({ taken: lines, changed: lines, lost: lines, toDo: lines })

/** The outcome for a terminal. */
const sentence = z.string()

const answer = z.discriminatedUnion('state', [
  z.object({ state: z.literal('refused'), refusal: z.string(), sentence }),
  z.object({
    state: z.literal('unchanged'),
    /** Null for users who may not read the commentary. */
    id: z.nullable(z.string()),
    title: z.string(),
    trashed: z.boolean(),
    sentence,
  }),
  z.object({ state: z.literal('draft'), id: z.string(), title: z.string(), report, sentence }),
])

/** The answer of `POST /api/articles/import`. */
export type ImportAnswer = z.infer<typeof answer>

/** The answer in a body; null where it is none. */
export const readImportAnswer = (body: unknown): ImportAnswer | null => answer.safeParse(body).data ?? null

/** A report of an import as it is stored with a commentary; null where there is none. */
export const readReport = (value: unknown): Report | null => report.safeParse(value).data ?? null
