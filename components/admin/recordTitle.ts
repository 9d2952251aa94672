import { firstWords } from '@/domain/body/placeOf'

import { deskTime } from './deskTime'

/** The name of a record in a list: its title or, where it has none, its first words and when it was made. */
export function recordTitle(doc: Readonly<Record<string, unknown>>, field: string, zone: string | null): string {
  const { [field]: title, body, createdAt } = doc
  if (typeof title === 'number' || (typeof title === 'string' && title !== '')) return String(title)
  const words = firstWords(body)
  const made = typeof createdAt === 'string' && zone !== null ? `made ${deskTime(createdAt, zone)}` : ''
  return ['Untitled', words === '' ? '' : `“${words}”`, made].filter((part) => part !== '').join(', ')
}
