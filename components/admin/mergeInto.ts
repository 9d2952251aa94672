import { readMergeAnswer } from '@/editorial/people/MergeAnswer'

import { refusalIn } from './refusalIn'

interface Outcome {
  /** What happened, or why nothing did. */
  readonly message: string
  /** The page in the admin of the person that stays; null where nothing was changed. */
  readonly path: string | null
}

/** Asks the site to merge one author into another. */
export async function mergeInto(id: string, into: string): Promise<Outcome> {
  try {
    const answer = await fetch(`/api/authors/${id}/merge`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ into }),
    })
    const body: unknown = await answer.json()
    const merged = answer.ok ? readMergeAnswer(body) : null
    return merged ?? { message: refusalIn(body) ?? 'Nothing was merged. Try again.', path: null }
  } catch {
    return { message: 'The site could not be reached. Look whether the two were merged, then try again.', path: null }
  }
}
