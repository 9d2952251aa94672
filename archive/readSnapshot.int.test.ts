import { randomUUID } from 'node:crypto'

import { MongoClient, type MongoServerError } from 'mongodb'
import { describe, expect, test } from 'vitest'

import { readSnapshot } from './readSnapshot'
import { connectMongo } from './connectMongo'

const given = process.env.TEST_MONGO_URL

describe.runIf(given)('a reading of several collections', () => {
  const url = given?.replace('/NAME?', `/t${randomUUID().replaceAll('-', '').slice(0, 20)}?`) ?? ''

  test('sees nothing of what was written after it began', async () => {
    const client = await connectMongo(url)
    const writer = await MongoClient.connect(url)
    await writer.db().createCollection('last')
    for (let number = 0; number < 300; number += 1) await writer.db().collection('first').insertOne({ number })
    let writes = 0
    let before = -1
    const read = await readSnapshot(client, async (session) => {
      const counts: number[] = []
      before = writes
      for (const name of ['first', 'last']) {
        let count = 0
        for await (const document of client.db().collection(name).find({}, { session, batchSize: 50, raw: true })) {
          if (count === 0)
            await writer
              .db()
              .collection('last')
              .insertOne({ after: (writes += 1) })
          count += document ? 1 : 0
        }
        counts.push(count)
      }
      return counts
    })
    expect(writes).toBeGreaterThan(before)
    expect(read).toEqual([300, before])
    await writer.db().dropDatabase()
    await writer.close()
    await client.close()
  })

  test('is refused with a sentence where the server has no snapshots', async () => {
    const client = await connectMongo(url)
    const old = async () => {
      const { MongoServerError: Fault } = await import('mongodb')
      const error: MongoServerError = new Fault({
        message: 'Snapshot read concern is not supported on standalone',
        code: 72,
      })
      throw error
    }
    await expect(readSnapshot(client, old)).rejects.toThrow('It takes MongoDB 5.0 or newer as a replica set')
    await client.close()
  })
})
