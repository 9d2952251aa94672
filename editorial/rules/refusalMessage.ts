import { APIError, ValidationError } from 'payload'

/**
 * The reason why a save was refused, in a sentence for the editor; null where the fault is the machine’s and temporary.
 */
export function refusalMessage(error: unknown): string | null {
  if (error instanceof ValidationError) return error.data.errors.map(({ message }) => message).join(' ')
  return error instanceof APIError && error.status < 500 ? error.message : null
}
