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
    mkdirSync(folder, { recursive: true, mode: 0o700 })
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
function wrongSetting({ SITE_URL, ADMIN_PASSWORD, PAYLOAD_SECRET, TRUSTED_PROXIES }) {
  if (SITE_URL && !(URL.canParse(SITE_URL) && /^https?:/.test(SITE_URL))) {
    return `SITE_URL is “${SITE_URL}”; it must be a whole address such as https://example.org.`
  }
  if (ADMIN_PASSWORD && ADMIN_PASSWORD.length < 12) return 'ADMIN_PASSWORD must have at least 12 characters.'
  if (PAYLOAD_SECRET && PAYLOAD_SECRET.length < 32) {
    return 'PAYLOAD_SECRET signs every session and must have at least 32 characters; leave it out and one is made and kept.'
  }
  if (TRUSTED_PROXIES && !/^[0-9]$/.test(TRUSTED_PROXIES)) {
    return `TRUSTED_PROXIES is “${TRUSTED_PROXIES}”; it must be the number of proxies before the site, from 0 to 9.`
  }
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

/** Whether it answers is not asked here: the site waits for it. @param {string} url @returns {string | null} */
export function wrongMongo(url) {
  if (!/^mongodb(\+srv)?:\/\//.test(url)) return 'DATABASE_URL must begin with mongodb:// or mongodb+srv://.'
  if (url.startsWith('mongodb+srv://') || /[?&]replicaSet=[^&]+/.test(url)) return null
  return 'DATABASE_URL names no replica set, so MongoDB would write without transactions. Add ?replicaSet=NAME to it; one node is enough.'
}

/** The first thing in the way, or null. @param {NodeJS.ProcessEnv} given @returns {Promise<string | null>} */
export async function firstObstacle(given) {
  const port = given.PORT || '3000'
  return (
    oldNode() ??
    wrongPort(port) ??
    wrongSetting(given) ??
    unwritable(given.DATA_DIR || 'data') ??
    (await busyPort(Number(port))) ??
    (given.DATABASE_URL ? wrongMongo(given.DATABASE_URL) : null)
  )
}
