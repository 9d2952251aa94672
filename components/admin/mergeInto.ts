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
    const said: unknown = await answer.json()
    const named = textAt(said, 'message') ?? textAt(firstError(said), 'message')
    return { message: named ?? 'Nothing was merged.', path: answer.ok ? textAt(said, 'path') : null }
  } catch {
    return { message: 'The site could not be reached. Look whether the two were merged, then try again.', path: null }
  }
}

const textAt = (said: unknown, key: string): string | null => {
  const value: unknown = typeof said === 'object' && said !== null ? Reflect.get(said, key) : null
  return typeof value === 'string' ? value : null
}

const firstError = (said: unknown): unknown =>
  typeof said === 'object' && said !== null && 'errors' in said && Array.isArray(said.errors) ? said.errors[0] : null
