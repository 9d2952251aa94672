import '@/editorial/rules/noEval'

import * as z from 'zod/mini'

import { limits } from '@/domain/limits'

/** One selected record, by what the list calls it. */
export interface BulkRecord {
  readonly id: string
  readonly title: string
}

const maxNamed = 10

/** Why so many cannot be changed at once; null where they can. */
export const bulkFault = (count: number): string | null =>
  count > limits.bulk
    ? `${count} are selected, and at most ${limits.bulk} can be changed at once. Nothing was changed: narrow the list by a filter, or select page by page.`
    : null

/** The first ten titles, and how many more there are. */
export function bulkNames(selected: readonly BulkRecord[]): string[] {
  const named = selected.slice(0, maxNamed).map(({ title }) => title)
  return selected.length > maxNamed ? [...named, `and ${selected.length - maxNamed} more`] : named
}

const bulkAnswer = z.object({
  message: z.optional(z.string()),
  errors: z.optional(z.array(z.object({ id: z.optional(z.string()), message: z.string() }))),
})

/** What the site answered to a change of many: a sentence, then each refusal with the title of its record. */
export function bulkOutcome(body: unknown, selected: readonly BulkRecord[]): string[] {
  const { message = 'The site refused this.', errors = [] } = bulkAnswer.safeParse(body).data ?? {}
  const refusals = errors.map(({ id, message: reason }) => {
    const title = selected.find((record) => record.id === id)?.title
    return title === undefined ? reason : `${title}: ${reason}`
  })
  return [message, ...refusals]
}
