import { APIError, ValidationError } from 'payload'

/** Why a save was refused, in a sentence for the editor; null where the fault is the machine’s and passes. */
export function refusalMessage(error: unknown): string | null {
  if (error instanceof ValidationError) return error.data.errors.map(({ message }) => message).join(' ')
  return error instanceof APIError && error.status < 500 ? error.message : null
}
