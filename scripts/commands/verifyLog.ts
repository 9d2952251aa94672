import { verifyLog } from '@/editorial/audit/verifyLog'

import { readLog } from '@/archive/readLog'
import { Refusal } from '@/archive/Refusal'
import { reportOutcome } from '@/archive/reportOutcome'

await reportOutcome(async () => {
  const { env } = await import('@/server/env')
  const [knownHash] = process.argv.slice(2)
  if (knownHash !== undefined && !/^[0-9a-f]{64}$/.test(knownHash))
    throw new Refusal('Give the hash of a last row as it was noted: 64 hexadecimal digits.')
  const { rows, hash, fault } = await verifyLog(readLog(env), knownHash ?? null)
  if (fault !== null) throw new Refusal(`The audit log does not hold: ${fault}. It holds up to row ${rows}.`)
  if (rows === 0) throw new Refusal('There is no row in the audit log. Is this the site’s database?')
  return [
    `The audit log holds: ${rows} rows, none changed, moved or taken out.`,
    `The hash of the last row is ${hash}`,
    'Note it elsewhere; “npm run audit:verify -- HASH” proves later that nothing was taken off the end.',
  ]
})
