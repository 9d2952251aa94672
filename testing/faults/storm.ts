import { setTimeout } from 'node:timers/promises'

import type { Editor } from './Editor'
import { type Act, type Ledger, outcomeOf, type LedgerCommentary } from './Ledger'
import type { Random } from './random'

interface Storm {
  readonly desks: readonly Editor[]
  readonly ledger: Ledger
  readonly random: Random
  readonly lanes: number
  /** A prefix of its commentaries, unique within the scenario. */
  readonly name: string
  /** Mostly acts that change the live page, for faults in the middle of a publish. */
  readonly publishes?: boolean
  readonly over: () => boolean
}

// Thirty versions of a commentary are retained; the storm goes on with a new one before the first are pruned.
const maxActs = 22

/** Editors in parallel lanes create, save, publish, rename and retract commentaries until it is over. */
export async function storm({ desks, ledger, random, lanes, name, publishes = false, over }: Storm): Promise<void> {
  const one = async (lane: number): Promise<void> => {
    const desk = desks[lane % desks.length]
    let commentary: LedgerCommentary | null = null
    for (let made = 0; desk && !over();) {
      if (commentary === null || commentary.entries.length >= maxActs)
        commentary = ledger.add(`${name}-${lane}-${(made += 1)}`)
      const act = nextAct(commentary, random, publishes)
      if (act !== 'create' && commentary.stands === null && !(await desk.ask(commentary, 2000, over))) {
        if (commentary.id === null) commentary = null
        else await setTimeout(50)
        continue
      }
      const outcome = outcomeOf(await desk.act(commentary, act))
      // A create with an unknown outcome is looked up once; where it is missing, the storm goes on with a new one.
      if (
        act === 'create' &&
        outcome !== 'acknowledged' &&
        !(outcome === 'unknown' && (await desk.ask(commentary, 2000, over)))
      )
        commentary = null
      if (outcome !== 'acknowledged') await setTimeout(50)
    }
  }
  await Promise.all(Array.from({ length: lanes }, (_, lane) => one(lane)))
}

function nextAct(commentary: LedgerCommentary, random: Random, publishes: boolean): Act {
  if (commentary.id === null) return 'create'
  const chance = random()
  const wasLive = commentary.addresses.size > 0
  if (chance < (publishes ? 0.1 : 0.45)) return 'save'
  if (wasLive && chance > 0.9) return 'rename'
  if (commentary.shown.state === 'live' && chance > 0.75) return 'retract'
  return 'publish'
}
