/** The reason why a backup or a restore is refused: a sentence or two for the operator that name the fault, the place and what to do. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
}

/** An error as a sentence for the operator; an error of the file system with its path and what to check. */
export function sentenceOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const at = pathOf(error)
  if (at === null) return error.message
  if ('code' in error && error.code === 'ENOSPC') return `The disk of ${at} is full. Make room, or name another folder.`
  return `${at} cannot be used (${error.message}). Look at its folder and who may write there.`
}

/** The path of a file system error; for a copy, its destination. */
function pathOf(error: Error): string | null {
  if (!('syscall' in error)) return null
  if ('dest' in error && typeof error.dest === 'string') return error.dest
  return 'path' in error && typeof error.path === 'string' ? error.path : null
}
