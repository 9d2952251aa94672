import { outcomeOf } from '@/testing/faults/Ledger'
import { World } from '@/testing/faults/World'
import { freePort } from '@/testing/startSite'

import type { Scenario } from './Scenario'

/** Codes of MongoDB’s transient errors: network, election, shutdown, conflict, time limit. */
const codes = [6, 7, 50, 64, 89, 91, 112, 189, 251, 262, 9001, 10107, 11600, 11602, 13435, 13436]
const transient = ['TransientTransactionError']
const unknown = ['UnknownTransactionCommitResult']

interface Fault {
  readonly name: string
  readonly data: { readonly failCommands: readonly string[] } & Record<string, unknown>
  readonly times: number
}

const fault = (command: string, errorCode: number, errorLabels: readonly string[] = [], times = 1): Fault => ({
  name: `${command} answered ${times} times with ${errorCode} ${errorLabels.join(' ')}`,
  data: { failCommands: [command], errorCode, ...(errorLabels.length > 0 ? { errorLabels } : {}) },
  times,
})
const closing = (command: string): Fault => ({
  name: `${command}: the connection closed`,
  data: { failCommands: [command], closeConnection: true },
  times: 1,
})

const faults: readonly Fault[] = [
  ...['commitTransaction', 'insert', 'findAndModify', 'find'].map(closing),
  ...codes.flatMap((code) => [
    fault('commitTransaction', code),
    fault('commitTransaction', code, transient),
    fault('commitTransaction', code, unknown),
  ]),
  ...codes
    .filter((_, at) => at % 4 === 0)
    .flatMap((code) => [fault('commitTransaction', code, unknown, 4), fault('insert', code)]),
]

export const failCommands: Scenario = {
  name: 'MongoDB answers with every error that passes',
  faults: 'F3, by failCommand',
  async run(tally, size, seed) {
    const world = await World.open('MongoDB', tally, seed)
    try {
      const port = await freePort()
      await world.start(world.environment(port))
      const desk = await world.signInEditor(port)
      const first = world.ledger.add('first')
      await desk.act(first, 'create')
      const chosen = size === 'full' ? faults : faults.filter((_, at) => at % 16 === seed % 16)
      let commentary = first
      const ends = { acknowledged: 0, refused: 0, unknown: 0 }
      for (const [at, { name, data, times }] of chosen.entries()) {
        if (commentary.entries.length > 24) {
          commentary = world.ledger.add(`more-${at}`)
          await desk.act(commentary, 'create')
        }
        if (commentary.stands === null) await desk.ask(commentary, 5000)
        await world.database.command({ configureFailPoint: 'failCommand', mode: { times }, data })
        const entry = await desk.act(
          commentary,
          data.failCommands.includes('findAndModify') || at % 2 > 0 ? 'publish' : 'save',
        )
        await world.database.command({ configureFailPoint: 'failCommand', mode: 'off' })
        ends[outcomeOf(entry)] += 1
        const clear = entry.status !== null && (entry.status < 300 || entry.status === 503)
        if (!clear) tally.breach('told', `${name}: ${entry.status} “${entry.said}”`)
      }
      await world.resolveUnknown(desk)
      await world.check()
      tally.report(
        `${chosen.length} faults: ${ends.acknowledged} acts acknowledged all the same, ${ends.refused} refused with 503, ${ends.unknown} said not to be known`,
      )
    } finally {
      await world.close()
    }
  },
}
