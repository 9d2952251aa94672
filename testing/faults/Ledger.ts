import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs'

export type Act = 'create' | 'save' | 'publish' | 'rename' | 'retract'

/** One request of an editor and what came back. */
export interface Entry {
  readonly act: Act
  /** The words that only this act wrote; empty where it wrote none. */
  readonly token: string
  /** Null where the connection ended before an answer. */
  readonly status: number | null
  /** The revision acknowledged. */
  readonly revision: number | null
  readonly said: string
  readonly milliseconds: number
}

/** Acknowledged; refused, so that nothing of it may be there; or nobody can tell, so that it is there whole or not at all. */
export type Outcome = 'acknowledged' | 'refused' | 'unknown'

export function outcomeOf({ status, said }: Entry): Outcome {
  if (status === null) return 'unknown'
  if (status < 300) return 'acknowledged'
  return status < 500 || said.includes('Nothing was saved') ? 'refused' : 'unknown'
}

/** What readers must see of a piece, by all that was acknowledged; `open` while nobody can tell. */
export type Shown =
  | { readonly state: 'open' }
  | { readonly state: 'never' }
  | { readonly state: 'live'; readonly token: string; readonly slug: string; readonly since: number }
  | { readonly state: 'gone'; readonly slug: string; readonly since: number }

/** A piece as an outsider knows it. */
export interface LedgerCommentary {
  readonly key: string
  id: string | null
  slug: string
  /** The revision that stood when last heard of; null where that must be asked. */
  stands: number | null
  shown: Shown
  readonly entries: Entry[]
  /** Every address under which readers had it. */
  readonly addresses: Set<string>
  /** Milliseconds since the epoch at which it shall go live. */
  due: number | null
}

/** The outside record of every act and its answer, on disk before anything else is done. */
export class Ledger {
  readonly commentaries: LedgerCommentary[] = []
  /** When something was last taken from readers, by `performance.now()`. */
  withdrawnAt = 0
  private readonly file: number

  constructor(path: string) {
    this.file = openSync(path, 'a')
  }

  add(key: string): LedgerCommentary {
    const add: LedgerCommentary = {
      key,
      id: null,
      slug: `piece-${key}`,
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
    writeSync(this.file, `${JSON.stringify({ at: new Date(), piece: add.key, id: add.id, ...entry })}\n`)
    fsyncSync(this.file)
    add.entries.push(entry)
  }

  /** How many acts ended so. */
  count(outcome: Outcome): number {
    return this.commentaries.flatMap(({ entries }) => entries).filter((entry) => outcomeOf(entry) === outcome).length
  }

  close(): void {
    closeSync(this.file)
  }
}
