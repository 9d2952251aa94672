// Loaded before the site (node --import): ends the process as a power cut would, before or after the nth statement that
// KILL_STATEMENT (a regular expression) matches, counted from when the file KILL_ARMED is there. The site itself knows
// nothing of it.
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'

const { KILL_STATEMENT = '', KILL_SIDE = 'before', KILL_NTH = '1', KILL_ARMED = '' } = process.env
const wanted = new RegExp(KILL_STATEMENT, 'i')
const { Database } = patched(createRequire(createRequire(import.meta.url).resolve('@libsql/client'))('libsql'))
let left = Number(KILL_NTH)

/** @param {{ prototype: { prepare: (sql: string) => Record<string, unknown>, exec: (sql: string) => unknown } }} Database */
function patched(Database) {
  const { prepare } = Database.prototype
  Database.prototype.prepare = function (sql) {
    const statement = prepare.call(this, sql)
    if (!wanted.test(sql)) return statement
    for (const way of ['run', 'all', 'get']) {
      const carryOut = statement[way]
      if (typeof carryOut !== 'function') continue
      statement[way] = (/** @type {unknown[]} */ ...given) => {
        if (existsSync(KILL_ARMED)) left -= 1
        if (left === 0 && KILL_SIDE === 'before') process.kill(process.pid, 'SIGKILL')
        const found = carryOut.apply(statement, given)
        if (left === 0) process.kill(process.pid, 'SIGKILL')
        return found
      }
    }
    return statement
  }
  return { Database }
}

// Named, so that a driver that moved is noticed at once and not by a kill that never comes.
if (typeof Database !== 'function') throw new Error('The driver of the embedded database is not where it was.')
