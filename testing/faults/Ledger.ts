import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs'

export type Act = 'create' | 'save' | 'publish' | 'rename' | 'retract'

/** One request of an editor and what came back. */
export interface Entry {
  readonly act: Act
  /** The word that only this act wrote; empty where it wrote none. */
  readonly token: string
  /** Null where the connection ended before an answer. */
  readonly status: number | null
  /** The revision acknowledged. */
  readonly revision: number | null
  readonly said: string
  readonly milliseconds: number
}

/** Acknowledged; refused, so that nothing of the act may be stored; or unknown, so that it is stored whole or not at all. */
export type Outcome = 'acknowledged' | 'refused' | 'unknown'

/** The outcome of an act by its answer. */
export function outcomeOf({ status, said }: Entry): Outcome {
  if (status === null) return 'unknown'
  if (status < 300) return 'acknowledged'
  return status < 500 || said.includes('Nothing was saved') ? 'refused' : 'unknown'
}

/** What readers must see of a commentary after the acknowledged acts; `open` while several answers are right. */
export type Shown =
  | { readonly state: 'open' }
  | { readonly state: 'never' }
  | { readonly state: 'live'; readonly token: string; readonly slug: string; readonly since: number }
  | { readonly state: 'gone'; readonly slug: string; readonly since: number }

/** A commentary as its editors know it. */
export interface LedgerCommentary {
  readonly key: string
  id: string | null
  slug: string
  /** The last known revision; null where it has to be read again. */
  stands: number | null
  shown: Shown
  readonly entries: Entry[]
  /** Every slug under which it was live. */
  readonly addresses: Set<string>
  /** When it is due to go live, in milliseconds since the epoch. */
  due: number | null
}

/** The record of every act and its answer, flushed to disk before the next step. */
export class Ledger {
  readonly commentaries: LedgerCommentary[] = []
  /** When a commentary was last retracted, by `performance.now()`. */
  withdrawnAt = 0
  private readonly file: number

  constructor(path: string) {
    this.file = openSync(path, 'a')
  }

  add(key: string): LedgerCommentary {
    const add: LedgerCommentary = {
      key,
      id: null,
      slug: `commentary-${key}`,
      stands: null,
      shown: { state: 'never' },
      entries: [],
      addresses: new Set(),
      due: null,
    }
    this.commentaries.push(add)
    return add
  }

  record(add: LedgerCommentary, entry: Entry): void {
    writeSync(this.file, `${JSON.stringify({ at: new Date(), commentary: add.key, id: add.id, ...entry })}\n`)
    fsyncSync(this.file)
    add.entries.push(entry)
  }

  /** The number of acts with this outcome. */
  count(outcome: Outcome): number {
    return this.commentaries.flatMap(({ entries }) => entries).filter((entry) => outcomeOf(entry) === outcome).length
  }

  close(): void {
    closeSync(this.file)
  }
}
