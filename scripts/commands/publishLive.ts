import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'

import type { Payload } from 'payload'

import { isEditor } from '@/domain/role'
import { publishArchive } from '@/editorial/import/archives/publishArchive'
import { PublishSummary } from '@/editorial/import/archives/PublishSummary'

import { archiveEntries } from './archiveEntries'
import { ArchiveReport } from './ArchiveReport'
import { reportName } from './reportName'
import { writeRecords } from './writeRecords'

interface Options {
  readonly payload: Payload
  readonly file: string
  readonly kind: 'wordpress' | 'ghost'
  /** The e-mail address of the user who publishes. */
  readonly as: string
  readonly isTrial: boolean
  readonly report: string | null
  readonly folder: string
  readonly siteUrl: string
}

/**
 * Publishes what was live of an archive, with a line of progress and a report, and gives how many posts were not
 * published. Throws in a sentence where the user has not the right to publish.
 */
export async function publishLive({ payload, file, kind, as, isTrial, siteUrl, ...options }: Options): Promise<number> {
  const user = await publisherNamed(payload, as)
  const hash = await hashOf(file)
  const name = reportName({ ...options, file, act: 'publish' })
  const summary = new PublishSummary()
  const heading = 'Publication of what was live'
  const written = new ArchiveReport({ name, file, isTrial, siteUrl, heading, summary })
  process.stdout.write(`${file}\n`)
  const act = { user, isTrial, name: path.basename(file), hash }
  await writeRecords(publishArchive(payload, archiveEntries(file, kind, siteUrl), act), written)
  process.stdout.write(`${summary.text(isTrial)}\nThe report of each post is in ${name}.html and ${name}.json.\n`)
  return summary.notPublished
}

async function publisherNamed(payload: Payload, email: string) {
  const where = { email: { equals: email.toLowerCase() } }
  const [user] = (await payload.find({ collection: 'users', where, limit: 1, depth: 0, overrideAccess: true })).docs
  if (!user) throw new Error(`There is no account with the address ${email}. Nothing was published.`)
  if (!isEditor(user)) throw new Error(`${email} is a writer’s account. Name an editor’s or an admin’s after --as.`)
  return { ...user, collection: 'users' as const }
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  return hash.digest('hex')
}
