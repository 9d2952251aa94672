import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'

import { root } from './root.mjs'
import { runQuietly } from './runQuietly.mjs'

/** The steps of a run of tests: each silent while it passes and shown whole where it fails, timed, and counted. */
export class Suite {
  passed = 0
  failed = 0
  /** @type {string[]} */
  closing = []
  /** @type {{ title: string, seconds: number, said: string }[]} */
  times = []
  began = Date.now()
  cache = path.join(root, '.cache')
  /** Where what cannot be had is a failure. */
  strict = process.env.CI === 'true'

  constructor() {
    mkdirSync(this.cache, { recursive: true })
  }

  /** Notes that something could not be tested. @param {string} what */
  without(what) {
    this.closing.push(`NOT TESTED: ${what}`)
    if (this.strict) this.failed += 1
  }

  /** A file for the counts of one step, taken away where it is left from another run. @param {string} title */
  reportOf(title) {
    const file = path.join(this.cache, `report-${title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}.json`)
    rmSync(file, { force: true })
    return file
  }

  /** Runs a step with Node to its end; true where it passed. @param {{ title: string, args: string[], env?: NodeJS.ProcessEnv, reportFile?: string }} step */
  async take({ title, args, env = {}, reportFile }) {
    const from = Date.now()
    process.stdout.write(`…      ${title}\n`)
    const { code, output } = await runQuietly(process.execPath, args, env)
    const counts = this.count(code, reportFile)
    const fine = code === 0 && counts.failed === 0
    const seconds = (Date.now() - from) / 1000
    const said = reportFile === undefined ? '' : `, ${counts.passed} passed${fine ? '' : `, ${counts.failed} failed`}`
    if (!fine) process.stdout.write(`\n${output}\n`)
    process.stdout.write(`${fine ? 'ok    ' : 'FAILED'} ${title} (${seconds.toFixed(0)} s${said})\n`)
    this.times.push({ title, seconds, said: `${fine ? 'ok' : 'FAILED'}${said}` })
    return fine
  }

  /** Adds up what a report counts; a step without one counts by its exit code. @param {number} code @param {string} [file] */
  count(code, file) {
    const report = file !== undefined && existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null
    const passed = report?.numPassedTests ?? report?.stats?.expected ?? 0
    const wrong = report?.numFailedTests ?? (report?.stats?.unexpected ?? 0) + (report?.stats?.flaky ?? 0)
    // A run that ended badly, or that ran nothing, has failed whatever its report says.
    const failed = Math.max(wrong, code === 0 && (file === undefined || passed > 0) ? 0 : 1)
    this.passed += passed
    this.failed += failed
    return { passed, failed }
  }

  /** Prints the time of each step and the closing line; the exit code of the run. */
  close() {
    const minutes = ((Date.now() - this.began) / 60_000).toFixed(1)
    const lines = this.times.map(({ title, seconds, said }) => `${seconds.toFixed(0).padStart(6)} s  ${title}: ${said}`)
    process.stdout.write(`\n${lines.join('\n')}\nAll of it took ${minutes} min.\n`)
    process.stdout.write(`\n${[...this.closing, `${this.passed} passed, ${this.failed} failed`].join('\n')}\n`)
    return this.failed === 0 && this.passed > 0 ? 0 : 1
  }
}
