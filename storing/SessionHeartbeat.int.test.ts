import { randomUUID } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'

import { MongoClient } from 'mongodb'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { SessionHeartbeat, heartbeatCollection } from './SessionHeartbeat'

const mongo = process.env.TEST_MONGO_URL
const url = mongo?.replace('/NAME?', `/l${randomUUID().slice(0, 8)}?`) ?? ''

describe.runIf(mongo)('a process that was killed in the middle of a transaction', () => {
  let living: MongoClient
  let killed: MongoClient
  beforeAll(async () => {
    living = await MongoClient.connect(url)
    killed = await MongoClient.connect(url)
    await living.db().collection('log').createIndex({ seq: 1 }, { unique: true })
  })
  afterAll(async () => {
    await living.db().dropDatabase()
    await living.close()
    await killed.close()
  })

  /** Whether the place it took can be taken by somebody else. */
  const isFree = async () => {
    const session = living.startSession()
    try {
      session.startTransaction()
      await living.db().collection('log').insertOne({ seq: 1 }, { session })
      return true
    } catch {
      return false
    } finally {
      await session.abortTransaction()
      await session.endSession()
    }
  }

  test('is in nobody’s way a few seconds later; while it lives it is left alone', async () => {
    const its = new SessionHeartbeat(killed.db())
    const ours = new SessionHeartbeat(living.db())
    await its.begin()
    const session = killed.startSession()
    session.startTransaction()
    await its.note(session)
    await killed.db().collection('log').insertOne({ seq: 1 }, { session })
    await ours.begin()
    await setTimeout(5500)
    expect(await isFree()).toBe(false)
    // It does not end in order: its life stays written down, with nobody to say it again.
    const lives = living.db().collection<{ _id: string }>(heartbeatCollection)
    const left = await lives.find().toArray()
    await its.end()
    await lives.insertMany(
      left.map((life) => ({ ...life, _id: `${life._id} killed`, at: new Date(Date.now() - 5000) })),
    )
    for (let tries = 0; tries < 60 && !(await isFree()); tries += 1) await setTimeout(100)
    expect(await isFree()).toBe(true)
    await ours.end()
    expect(await lives.countDocuments()).toBe(0)
  }, 30_000)
})
