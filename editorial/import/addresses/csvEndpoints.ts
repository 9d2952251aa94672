import type { Endpoint } from 'payload'

import { addressesRefused, addressesTooLarge } from '@/editorial/errors/body'
import { readsItself } from '@/editorial/requests/guardEndpoint'
import { readBytes } from '@/editorial/requests/readBytes'

import type { AddressAnswer, AddressRow } from './AddressAnswer'
import { addressRows } from './addressRows'
import { storeAddress } from './storeAddress'
import { writeAddresses } from './writeAddresses'

const maxBytes = 1024 * 1024

/**
 * `POST /api/former-addresses/csv` with a list as CSV: every row is stored or refused on its own, and answered; of a file
 * that cannot be read nothing is.
 */
export const importCsvEndpoint: Endpoint = {
  path: '/csv',
  method: 'post',
  custom: readsItself,
  async handler(req) {
    const read = addressRows(await readBytes(req, maxBytes, addressesTooLarge))
    if (!read.ok) throw addressesRefused(read.refusal)
    const rows: AddressRow[] = []
    for (const row of read.rows) rows.push(await storeAddress(req, row))
    const count = (state: AddressRow['state']) => rows.filter((row) => row.state === state).length
    const answer: AddressAnswer = {
      made: count('made'),
      unchanged: count('unchanged'),
      refused: count('refused'),
      rows,
    }
    return Response.json(answer)
  },
}

/** `GET /api/former-addresses/csv`: all of them as such a list, written as they are read. */
export const exportCsvEndpoint: Endpoint = {
  path: '/csv',
  method: 'get',
  handler: (req) =>
    new Response(streamed(writeAddresses(req)), {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': 'attachment; filename="former-addresses.csv"',
        'cache-control': 'no-store',
      },
    }),
}

function streamed(texts: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream({
    async pull(controller) {
      const next = await texts.next()
      if (next.done) controller.close()
      else controller.enqueue(encoder.encode(next.value))
    },
    async cancel() {
      await texts.return(undefined)
    },
  })
}
