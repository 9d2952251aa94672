import { startMongo } from './startMongo'

// Starts the suite’s MongoDB, says its address as one line of JSON, and stops when whoever started it is done.
const mongo = await startMongo()
if ('missing' in mongo) {
  process.stdout.write(`${JSON.stringify(mongo)}\n`)
} else {
  process.stdout.write(`${JSON.stringify({ url: mongo.url('NAME'), server: mongo.server })}\n`)
  process.stdin.resume()
  await new Promise((resolve) => process.stdin.once('end', resolve))
  await mongo.stop()
}
process.exit(0)
