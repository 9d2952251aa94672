import type { Where } from 'payload'

import { kinds } from '@/domain/kinds'

import { publishedIn, readPeriod } from './period'

/** The condition of the list of a kind, a year or a month that an address names; null where it names none. */
export function listAt(path: string, timeZone: string): Where | null {
  const [, folder, first = '', second] = /^\/(kinds|archive)\/([^/]+)(?:\/([^/]+))?$/.exec(path) ?? []
  if (folder === 'kinds' && second === undefined && kinds.some(({ code }) => code === first))
    return { kind: { equals: first } }
  const period = folder === 'archive' ? readPeriod(first, second) : null
  return period && publishedIn(period, timeZone)
}
