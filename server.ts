import { randomBytes } from 'node:crypto'
import { createServer } from 'node:http'

import next from 'next'

import { firstObstacle } from './checks.mjs'
import type { Opening } from './serving/opening'
import { holdLock } from './serving/holdLock'
import { keepSecret, readRunning, sayRunning } from './serving/dataFolder'
import { answerReaders } from './serving/answerReaders'
import { stopOnSignal } from './serving/stopOnSignal'

/** Ends the start with one sentence; 78 is sysexits’ “configuration error”. */
function refuse(sentence: string): never {
  process.stderr.write(`${sentence}\n`)
  process.exit(78)
}

const obstacle = await firstObstacle(process.env)
if (obstacle !== null) refuse(obstacle)
const { env } = await import('./env').catch((error: unknown) =>
  refuse(error instanceof Error ? error.message : String(error)),
)

const other = readRunning(env.dataDir)
if (!env.databaseUrl && (other || !(await holdLock(env.dataDir)))) {
  refuse(
    `Another Standfirst${other ? ` (process ${other.pid})` : ''} already serves from ${env.dataDir}. The embedded database takes one process: stop that one, or set DATA_DIR to another folder.`,
  )
}

const token = randomBytes(32).toString('base64url')
process.env.PAYLOAD_SECRET ??= keepSecret(env.dataDir)
process.env.LOCAL_TOKEN = token
const fallSilent = sayRunning(env.dataDir, { pid: process.pid, port: env.port, token })
process.once('exit', fallSilent)

const dev = process.argv.includes('--dev')
const opened = new Promise<Opening>((resolve, reject) => {
  globalThis.standfirstOpening = { resolve, reject }
})
const app = next({ dev, port: env.port, dir: import.meta.dirname, quiet: true })
const because = (error: unknown) => refuse(error instanceof Error ? error.message : String(error))
await app.prepare().catch(because)
// The port opens only when the database is ready and an admin exists.
const { admin, demonstration } = await opened.catch(because)
const handle = app.getRequestHandler()

const server = createServer((request, response) => {
  if (!answerReaders(request, response)) void handle(request, response)
})
server.keepAliveTimeout = 65_000
server.listen(env.port, () => {
  const lines = [
    '',
    `Standfirst is serving. Site:  ${env.siteUrl}/`,
    `                       Admin: ${env.siteUrl}/admin`,
    `Database: ${env.databaseUrl ? 'MongoDB' : 'embedded, in'} ${env.databaseUrl ? '' : env.dataDir}`.trimEnd(),
    ...(demonstration > 0
      ? [`${demonstration} demonstration commentaries were added; delete them in the admin when you like.`]
      : []),
    ...(admin
      ? [
          `Sign in as ${admin.email} with the password ${admin.password ?? 'in ADMIN_PASSWORD'}${admin.password ? ' (shown only now)' : ''}`,
        ]
      : []),
    'Ctrl-C stops it.',
    '',
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
})
stopOnSignal(server, async () => {
  await app.close()
  await globalThis.standfirstClose?.()
})
