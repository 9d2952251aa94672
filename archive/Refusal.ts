/** Why a backup or a restore cannot be: one sentence or two for a person, saying what, where and what to do. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
}

/** An error as a sentence for a person; of the file system’s it says where and what to look at. */
export function sentenceOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const at = atOf(error)
  if (at === null) return error.message
  if ('code' in error && error.code === 'ENOSPC') return `The disk of ${at} is full. Make room, or name another folder.`
  return `${at} cannot be used (${error.message}). Look at its folder and who may write there.`
}

/** Of a copy, where to. */
function atOf(error: Error): string | null {
  if (!('syscall' in error)) return null
  if ('dest' in error && typeof error.dest === 'string') return error.dest
  return 'path' in error && typeof error.path === 'string' ? error.path : null
}
