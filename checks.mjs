// What must be so before the site can start, each as a sentence for a person or null. Plain Node: it runs before install.
import { accessSync, constants, mkdirSync } from 'node:fs'
import net from 'node:net'
import path from 'node:path'

/** @returns {string | null} */
export function oldNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 9)) return null
  return `Standfirst needs Node 20.9 or newer; this is ${process.versions.node}. Install a newer Node and start again.`
}

/** @param {string} folder @returns {string | null} */
export function unwritable(folder) {
  try {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.W_OK)
    return null
  } catch {
    return `The folder ${path.resolve(folder)} cannot be written to. Set DATA_DIR to one that can, or mend its permissions.`
  }
}

/** @param {string} text @returns {string | null} */
export function wrongPort(text) {
  const port = Number(text)
  if (Number.isInteger(port) && port >= 1 && port <= 65_535) return null
  return `PORT is “${text}”; it must be a number from 1 to 65535.`
}

/** @param {NodeJS.ProcessEnv} given @returns {string | null} */
function wrongSetting({ SITE_URL, ADMIN_PASSWORD }) {
  if (SITE_URL && !(URL.canParse(SITE_URL) && /^https?:/.test(SITE_URL))) {
    return `SITE_URL is “${SITE_URL}”; it must be a whole address such as https://example.org.`
  }
  if (ADMIN_PASSWORD && ADMIN_PASSWORD.length < 12) return 'ADMIN_PASSWORD must have at least 12 characters.'
  return null
}

/** @param {number} port @returns {Promise<string | null>} */
export const busyPort = (port) =>
  new Promise((resolve) => {
    const probe = net.createServer()
    probe.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      const why = error.code === 'EADDRINUSE' ? 'is in use by another program' : `cannot be opened (${error.code})`
      resolve(`Port ${port} ${why}. Stop that program, or set PORT to another number.`)
    })
    probe.listen(port, () => probe.close(() => resolve(null)))
  })

/** @param {string} url @returns {Promise<string | null>} */
export async function wrongMongo(url) {
  if (!/^mongodb(\+srv)?:\/\//.test(url)) return 'DATABASE_URL must begin with mongodb:// or mongodb+srv://.'
  if (url.startsWith('mongodb+srv://')) return null
  if (!/[?&]replicaSet=[^&]+/.test(url)) {
    return 'DATABASE_URL names no replica set, so MongoDB would write without transactions. Add ?replicaSet=NAME to it; one node is enough.'
  }
  const hosts = (/^mongodb:\/\/(?:[^@/]*@)?([^/?]+)/.exec(url)?.[1] ?? '').split(',')
  const reached = await Promise.all(hosts.map(answers))
  if (reached.some(Boolean)) return null
  return `MongoDB does not answer at ${hosts.join(', ')}. Start it, or mend DATABASE_URL.`
}

/** @param {string} host @returns {Promise<boolean>} */
const answers = (host) =>
  new Promise((resolve) => {
    const [, name = '', port = '27017'] = /^(.*?)(?::(\d+))?$/.exec(host) ?? []
    const socket = net.connect({ host: name.replace(/^\[|\]$/g, ''), port: Number(port), timeout: 3000 })
    const done = (/** @type {boolean} */ answered) => {
      socket.destroy()
      resolve(answered)
    }
    socket.once('connect', () => done(true))
    socket.once('error', () => done(false))
    socket.once('timeout', () => done(false))
  })

/** The first thing in the way, or null. @param {NodeJS.ProcessEnv} given @returns {Promise<string | null>} */
export async function firstObstacle(given) {
  const port = given.PORT || '3000'
  return (
    oldNode() ??
    wrongPort(port) ??
    wrongSetting(given) ??
    unwritable(given.DATA_DIR || 'data') ??
    (await busyPort(Number(port))) ??
    (given.DATABASE_URL ? await wrongMongo(given.DATABASE_URL) : null)
  )
}
