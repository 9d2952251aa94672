import { deskTime } from './deskTime'

/** “publish · A title · 1 Jul 2031, 12:00 (Europe/London)”; a record without a title is called by its kind. */
export function titleOfAct(row: Readonly<Record<string, unknown>>, zone: string): string {
  const { action, at, subject, title } = row
  const time = typeof at === 'string' ? deskTime(at, zone) : null
  return [action, title || subject, time].filter((part) => typeof part === 'string' && part !== '').join(' · ')
}
