import { token } from '@/testing/faults/Desk'
import { outcomeOf } from '@/testing/faults/Ledger'
import { World } from '@/testing/faults/World'
import { freePort } from '@/testing/runningSite'

import type { Scenario } from './Scenario'

/** Codes by which MongoDB says that something passes: the network, an election, a stop, a conflict, a limit of time. */
const codes = [6, 7, 50, 64, 89, 91, 112, 189, 251, 262, 9001, 10107, 11600, 11602, 13435, 13436]
const labels = [[], ['TransientTransactionError'], ['UnknownTransactionCommitResult']] as const
const commands = ['commitTransaction', 'insert', 'findAndModify', 'find']

interface Fault {
  readonly name: string
  readonly data: object
  readonly times: number
}

const faults: readonly Fault[] = commands.flatMap((command) =>
  codes
    .flatMap((errorCode) =>
      labels.map((errorLabels) => ({
        name: `${command} answered with ${errorCode} ${errorLabels.join(' ')}`,
        data: { failCommands: [command], errorCode, ...(errorLabels.length > 0 ? { errorLabels } : {}) },
      })),
    )
    .concat({
      name: `${command}: connection closed`,
      data: { failCommands: [command], closeConnection: true } as never,
    })
    .flatMap((fault) => [1, 4].map((times) => ({ ...fault, times }))),
)

export const failCommands: Scenario = {
  name: 'MongoDB answers with every error that passes',
  faults: 'F3, by failCommand',
  async run(tally, size, seed) {
    const world = await World.open('MongoDB', tally, seed)
    try {
      const port = await freePort()
      await world.start(world.environment(port))
      const desk = await world.firstDesk(port)
      const [first, second] = [world.ledger.piece('first'), world.ledger.piece(token('draft'))]
      for (const piece of [first, second]) await desk.act(piece, 'create')
      const chosen = size === 'full' ? faults : faults.filter((_, at) => at % 9 === seed % 9)
      let piece = first
      const ends = { acknowledged: 0, refused: 0, unknown: 0 }
      for (const [at, { name, data, times }] of chosen.entries()) {
        if (piece.entries.length > 24) {
          piece = world.ledger.piece(`piece-${at}`)
          await desk.act(piece, 'create')
        }
        if (piece.stands === null) await desk.ask(piece, 5000)
        await world.database.command({ configureFailPoint: 'failCommand', mode: { times }, data })
        const entry = await desk.act(piece, at % 3 === 0 ? 'save' : 'publish')
        await world.database.command({ configureFailPoint: 'failCommand', mode: 'off' })
        ends[outcomeOf(entry)] += 1
        if (entry.status !== null && entry.status >= 400 && entry.status !== 503)
          tally.wrong('told', `${name}, ${times} times: ${entry.status} “${entry.said}”`)
        if (entry.status === null) tally.wrong('told', `${name}, ${times} times: no answer`)
      }
      await world.settle(desk)
      await world.check()
      tally.did(
        `${chosen.length} faults: ${ends.acknowledged} acts acknowledged all the same, ${ends.refused} refused with 503, ${ends.unknown} said not to be known`,
      )
    } finally {
      await world.close()
    }
  },
}
