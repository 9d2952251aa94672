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

  /** Whether another process can write the key that the open transaction wrote. */
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

  test('blocks others for a few seconds only, and not while its heartbeat goes on', async () => {
    const theirs = new SessionHeartbeat(killed.db())
    const ours = new SessionHeartbeat(living.db())
    await theirs.start()
    const session = killed.startSession()
    session.startTransaction()
    await theirs.record(session)
    await killed.db().collection('log').insertOne({ seq: 1 }, { session })
    await ours.start()
    await setTimeout(5500)
    expect(await isFree()).toBe(false)
    // A killed process leaves its heartbeat behind, and nothing renews it.
    const heartbeats = living.db().collection<{ _id: string }>(heartbeatCollection)
    const left = await heartbeats.find().toArray()
    await theirs.stop()
    await heartbeats.insertMany(
      left.map((heartbeat) => ({ ...heartbeat, _id: `${heartbeat._id} killed`, at: new Date(Date.now() - 5000) })),
    )
    for (let tries = 0; tries < 60 && !(await isFree()); tries += 1) await setTimeout(100)
    expect(await isFree()).toBe(true)
    await ours.stop()
    expect(await heartbeats.countDocuments()).toBe(0)
  }, 30_000)
})
