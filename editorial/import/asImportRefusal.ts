import { ValidationError } from 'payload'

import type { ImportOutcome } from './importManuscript'

/** An import carried out; where a law of saving refuses what it found, nothing is kept and the outcome says where and why. */
export async function asImportRefusal(act: () => Promise<ImportOutcome>): Promise<ImportOutcome> {
  try {
    return await act()
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error
    const sentences = error.data.errors.map(({ path, message }) => `In its ${path}: ${message}`)
    return { state: 'refused', refusal: sentences.join(' ') }
  }
}
