import { randomBytes } from 'node:crypto'
import { createServer } from 'node:http'

import next from 'next'

import { firstObstacle } from '@/scripts/firstObstacle.mjs'
import { root } from '@/scripts/root.mjs'
import type { Opening } from '@/serving/process/Opening'
import { ensureSecret } from '@/serving/process/ensureSecret'
import { readRunning, writeRunning } from '@/serving/process/running'
import { acquireLock } from '@/serving/process/acquireLock'
import { Throttle } from '@/serving/requests/Throttle'
import { errorFields, logLine } from '@/serving/process/logLine'
import { handleRequest } from '@/serving/handleRequest'
import { PasswordQueue } from '@/serving/login/PasswordQueue'
import { greeting } from '@/serving/process/greeting'
import { refuseTunnels } from '@/serving/requests/refuseTunnels'
import { ReadingPace } from '@/serving/requests/limitRate'
import { stopOnSignal } from '@/serving/process/stopOnSignal'
import { awaitMongo } from '@/storing/awaitMongo'

/** Ends the start with one sentence; 78 is sysexits’ “configuration error”. */
function refuse(sentence: string): never {
  process.stderr.write(`${sentence}\n`)
  process.exit(78)
}
const because = (error: unknown) => refuse(error instanceof Error ? error.message : String(error))

const obstacle = await firstObstacle(process.env)
if (obstacle !== null) refuse(obstacle)
const { env } = await import('./env').catch(because)

// Files written here (password hashes, drafts, the secret) are for the site’s own account alone.
process.umask(0o077)
const other = readRunning(env.dataDir)
if (!env.databaseUrl && (other || !(await acquireLock(env.dataDir)))) {
  refuse(
    `Another Standfirst${other ? ` (process ${other.pid})` : ''} already serves from ${env.dataDir}. The embedded database takes one process: stop that one, or set DATA_DIR to another folder.`,
  )
}

const token = randomBytes(32).toString('base64url')
const secret = (process.env.PAYLOAD_SECRET ||= ensureSecret(env.dataDir))
process.env.LOCAL_TOKEN = token
process.once('exit', writeRunning(env.dataDir, { pid: process.pid, port: env.port, token }))

const dev = process.argv.includes('--dev')
const { https, trustedProxies } = env
const login = { throttle: new Throttle(), queue: new PasswordQueue(), secret, https, trustedProxies, log: logLine }
let payloadHandler: ReturnType<ReturnType<typeof next>['getRequestHandler']> | null = null
const isSignedIn = async (headers: Headers) => (await globalThis.standfirstIsSignedIn?.(headers)) ?? false
const take = handleRequest({
  login,
  pace: new ReadingPace(),
  https,
  origin: env.siteUrl,
  isSignedIn,
  payloadHandler: () => payloadHandler,
})
const server = createServer((request, response) => {
  take(request, response).catch((error: unknown) => {
    logLine({ event: 'fault', path: request.url ?? '', ...errorFields(error) })
    response.destroy()
  })
})
refuseTunnels(server)
// Next listens for upgrades, to reload pages in development, and ends every other one without an answer. Without a
// listener, Node answers such a request as if it had no upgrade header (RFC 9110, 7.8).
const httpServer = dev ? server : createServer()
const app = next({ dev, port: env.port, dir: root, quiet: true, httpServer })
server.keepAliveTimeout = 65_000
server.once('error', because)
// Until the database is ready and an admin exists, every answer is that the site is starting.
server.listen(env.port)
stopOnSignal(server, async () => {
  await globalThis.standfirstClose?.()
  await app.close()
})

if (env.databaseUrl)
  await awaitMongo(env.databaseUrl, (sentence) => process.stderr.write(`${sentence}\n`)).catch(because)
const opened = new Promise<Opening>((resolve, reject) => {
  globalThis.standfirstOpening = { resolve, reject }
})
await app.prepare().catch(because)
const opening = await opened.catch(because)
payloadHandler = app.getRequestHandler()
process.stdout.write(`${greeting(opening, env)}\n`)
