import type { StoredEntry } from '@/editorial/audit/chainFault'
import { verifyLog } from '@/editorial/audit/verifyLog'

import { type Entry, type Ledger, outcomeOf, type LedgerCommentary } from './Ledger'
import type { Row, Stored } from './readStore'
import type { Tally } from './Tally'

/** Actions in the audit log that write the live row. */
const touchesLive = new Set(['create', 'create and publish', 'publish', 'publish again', 'unpublish'])
/** Actions that must be announced to other instances. */
const announced = new Set(['create and publish', 'publish', 'publish again', 'unpublish'])

/** Compares the acknowledged acts with what is stored: nothing lost, nothing twice, nothing partial. */
export async function checkStore(ledger: Ledger, stored: Stored, tally: Tally): Promise<void> {
  tally.checked('I6', 1)
  const { fault } = await verifyLog(each(stored.log), null)
  if (fault !== null) tally.breach('I6', `The audit log does not hold: ${fault}`)
  for (const damage of stored.damage) tally.breach('I6', `The file of the database: ${damage}`)
  const acts = groupBy(
    stored.log.filter(({ subject }) => subject === 'articles'),
    ({ document }) => document,
  )
  const versions = groupBy(stored.versions, ({ commentary }) => commentary)
  const live = new Map(stored.live.map((row) => [row.commentary, row]))
  const messages = groupBy(stored.outbox.flat(), (tag) => tag)
  for (const id of new Set([...acts.keys(), ...versions.keys(), ...live.keys()])) {
    const heard = messages.get(`articles:${id}`)?.length ?? 0
    checkConsistency(
      { id, acts: acts.get(id) ?? [], versions: versions.get(id) ?? [], row: live.get(id), heard },
      tally,
    )
  }
  for (const commentary of ledger.commentaries) {
    const rows = commentary.id === null ? [] : (acts.get(commentary.id) ?? [])
    checkActs(commentary, rows, commentary.id === null ? [] : (versions.get(commentary.id) ?? []), stored, tally)
  }
  const slugs = groupBy(
    stored.live.filter(({ slug }) => slug !== ''),
    ({ slug }) => slug,
  )
  tally.checked('I8', slugs.size)
  for (const [slug, holders] of slugs)
    if (holders.length > 1) tally.breach('I8', `${holders.length} commentaries hold the address “${slug}”`)
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return groups
}

async function* each<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  yield* items
}

interface Found {
  readonly id: string
  readonly acts: readonly StoredEntry[]
  readonly versions: readonly Row[]
  readonly row: Row | undefined
  /** Messages in the outbox that name the commentary. */
  readonly heard: number
}

/** I6: live row, versions, audit log and outbox agree. */
function checkConsistency({ id, acts, versions, row, heard }: Found, tally: Tally): void {
  tally.checked('I6')
  const wrong = (what: string) => tally.breach('I6', `Commentary ${id}: ${what}`)
  const revisions = acts.map(({ revision }) => revision)
  if (revisions.some((revision, at) => revision !== at + 1)) wrong(`its acts make revisions ${revisions.join(' ')}`)
  const newest = Math.max(0, ...versions.map(({ revision }) => revision))
  if (newest !== acts.length) wrong(`its newest version is ${newest}, its last act ${acts.length}`)
  const latest = versions.filter((version) => version.latest).map(({ revision }) => revision)
  if (latest.length !== 1 || latest[0] !== newest)
    wrong(`the latest of its versions are said to be ${latest.join(' ')}`)
  const last = acts.findLast(({ action }) => touchesLive.has(action))
  if (!row) wrong('it has no row')
  else if (row.revision !== last?.revision || row.published !== !/^(create|unpublish)$/.test(last.action))
    wrong(
      `its row is revision ${row.revision}, ${row.published ? '' : 'not '}live; the log says ${JSON.stringify(last)}`,
    )
  if (last?.action === 'unpublish' && versions.some(({ revision, waits }) => revision === last.revision && waits))
    wrong(`it was withdrawn by revision ${last.revision}, and a change still waits to go live`)
  for (const part of [...versions, ...(row ? [row] : [])])
    if (!part.whole) wrong(`revision ${part.revision} is made of parts of several saves`)
  const due = acts.filter(({ action }) => announced.has(action)).length
  if (heard !== due) wrong(`${due} acts were to be announced, ${heard} messages are in the outbox`)
}

/** I1: acknowledged acts are stored; also, refused acts left nothing and no act was carried out twice. */
function checkActs(
  commentary: LedgerCommentary,
  acts: readonly StoredEntry[],
  versions: readonly Row[],
  stored: Stored,
  tally: Tally,
): void {
  const promised = new Map<number, string>()
  for (const entry of commentary.entries) {
    const what = `Commentary ${commentary.key} (${commentary.id ?? 'no id'}): ${entry.act} ${entry.token} ${entry.status ?? 'lost'}`
    const outcome = outcomeOf(entry)
    if (outcome === 'acknowledged') {
      tally.checked('I1')
      if (!isStored(entry, acts, versions)) tally.breach('I1', `${what} r${entry.revision}`)
      const other = promised.get(entry.revision ?? 0)
      if (other !== undefined) tally.breach('I1', `${what} and ${other} were both told r${entry.revision}`)
      promised.set(entry.revision ?? 0, entry.act)
    }
    if (entry.token === '') continue
    tally.checked('twice')
    const done = stored.log.filter(({ title, action }) => title === entry.token && action !== 'unpublish')
    if (outcome === 'refused' && done.length > 0) tally.breach('told', `${what}: refused, and carried out`)
    const times = Math.max(0, ...[...groupBy(done, ({ action }) => action).values()].map(({ length }) => length))
    if (times > 1) tally.breach('twice', `${what}: ${times} times`)
    const commentaries = new Set(done.map(({ document }) => document)).size
    if (commentaries > 1) tally.breach('twice', `${what}: made ${commentaries} commentaries`)
  }
}

/** The act is in the log with its revision, and the version of that revision, where versions go back so far, has its words. */
function isStored(entry: Entry, acts: readonly StoredEntry[], versions: readonly Row[]): boolean {
  if (!acts.some(({ revision }) => revision === entry.revision)) return false
  const version = versions.find(({ revision }) => revision === entry.revision)
  const oldest = Math.min(...versions.map(({ revision }) => revision))
  if (!version) return entry.revision !== null && entry.revision < oldest
  return version.title.includes(entry.token)
}
