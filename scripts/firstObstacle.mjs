import { accessSync, constants, mkdirSync } from 'node:fs'
import net from 'node:net'
import path from 'node:path'

import { settingFault } from './settingFault.mjs'

import { oldNode } from './oldNode.mjs'

/** @param {string} folder @returns {string | null} */
function unwritable(folder) {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    accessSync(folder, constants.W_OK)
    return null
  } catch {
    return `The folder ${path.resolve(folder)} cannot be written to. Set DATA_DIR to one that can, or mend its permissions.`
  }
}

/** @param {number} port @returns {Promise<string | null>} */
const busyPort = (port) =>
  new Promise((resolve) => {
    const probe = net.createServer()
    probe.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      const why = error.code === 'EADDRINUSE' ? 'is in use by another program' : `cannot be opened (${error.code})`
      resolve(`Port ${port} ${why}. Stop that program, or set PORT to another number.`)
    })
    probe.listen(port, () => probe.close(() => resolve(null)))
  })

/** The first thing in the way of a start, as a sentence for a person, or null. @param {NodeJS.ProcessEnv} given @returns {Promise<string | null>} */
export const firstObstacle = async (given) =>
  oldNode() ??
  settingFault(given) ??
  unwritable(given.DATA_DIR || 'data') ??
  (await busyPort(Number(given.PORT || 3000)))
