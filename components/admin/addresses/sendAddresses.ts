import { refusalIn } from '@/components/admin/refusalIn'
import { type AddressAnswer, readAddressAnswer } from '@/editorial/import/addresses/AddressAnswer'

/** What became of a list of former addresses, or in a sentence why nothing did. */
export type SentAddresses = AddressAnswer | { readonly fault: string }

/** Sends a list of former addresses; it never throws. */
export async function sendAddresses(file: File): Promise<SentAddresses> {
  try {
    const headers = { 'content-type': 'text/csv' }
    const answer = await fetch('/api/former-addresses/csv', {
      method: 'POST',
      credentials: 'include',
      headers,
      body: file,
    })
    const body: unknown = await answer.json()
    return readAddressAnswer(body) ?? { fault: refusalIn(body) ?? again }
  } catch {
    return { fault: again }
  }
}

const again =
  'The site could not be reached, or the file could not be opened. Send the list again: rows that were stored stay as they are.'

/** What became of a list, in a sentence. */
export const addressesText = (sent: SentAddresses): string =>
  'fault' in sent ? sent.fault : `Made: ${sent.made}. There already: ${sent.unchanged}. Refused: ${sent.refused}.`
