import { limits } from '@/domain/limits'

/** One selected record, by what the list calls it. */
export interface Selected {
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
export function namesOf(selected: readonly Selected[]): string[] {
  const named = selected.slice(0, maxNamed).map(({ title }) => title)
  return selected.length > maxNamed ? [...named, `and ${selected.length - maxNamed} more`] : named
}

/** What the site answered to a change of many: a sentence, then each refusal with the title of its record. */
export function outcomeOf(said: unknown, selected: readonly Selected[]): string[] {
  const { message, errors } = fieldsOf(said)
  const refusals = (Array.isArray(errors) ? errors : []).map((each: unknown) => {
    const { id, message: reason } = fieldsOf(each)
    const title = selected.find((record) => record.id === id)?.title
    return [title, typeof reason === 'string' ? reason : ''].filter(Boolean).join(': ')
  })
  return [typeof message === 'string' ? message : 'The site refused this.', ...refusals]
}

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {}
