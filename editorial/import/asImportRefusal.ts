import { ValidationError } from 'payload'

import type { ImportOutcome } from './ImportOutcome'

/** Runs an import; where a rule of saving refuses it, nothing is stored and the outcome states where and why. */
export async function asImportRefusal(operation: () => Promise<ImportOutcome>): Promise<ImportOutcome> {
  try {
    return await operation()
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error
    const sentences = error.data.errors.map(({ path, message }) => `In its ${path}: ${message}`)
    return { state: 'refused', refusal: sentences.join(' ') }
  }
}
