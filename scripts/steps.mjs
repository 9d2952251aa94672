import { rmSync } from 'node:fs'
import path from 'node:path'

/** @typedef {import('./Suite.mjs').Suite} Suite */

const tsx = ['--conditions=production', '--import', 'tsx']

/** The steps that `npm test` and `npm run nightly` are put together from. */
export const steps = {
  /** @param {Suite} suite */
  check: (suite) => {
    const title = 'Check'
    const reportFile = suite.reportOf(title)
    return suite.take({ title, args: ['scripts/check.mjs'], env: { UNIT_REPORT: reportFile }, reportFile })
  },

  /** @param {Suite} suite */
  build: (suite) => suite.take({ title: 'Build', args: ['scripts/build.mjs'] }),

  /** Integration files, each with a site of its own. @param {Suite} suite @param {string} name @param {NodeJS.ProcessEnv} env */
  integration: (suite, name, env) => {
    const title = `Integration on ${name}`
    const reportFile = suite.reportOf(title)
    const reporters = ['--reporter=minimal', '--reporter=json', `--outputFile.json=${reportFile}`]
    const args = ['node_modules/vitest/vitest.mjs', 'run', '--project', 'int', ...reporters]
    return suite.take({ title, args, env, reportFile })
  },

  /** Stories in Chromium. @param {Suite} suite @param {string} name @param {NodeJS.ProcessEnv} env @param {string[]} [only] */
  stories: (suite, name, env, only = []) => {
    const title = `Stories on ${name}`
    const reportFile = suite.reportOf(title)
    const folder = path.join(suite.cache, `e2e-${name}`)
    rmSync(folder, { recursive: true, force: true })
    const args = ['node_modules/@playwright/test/cli.js', 'test', ...only]
    return suite.take({ title, args, env: { ...env, E2E_REPORT: reportFile, E2E_DATA_DIR: folder }, reportFile })
  },

  /** The site harmed from outside; it brings its own databases, both. @param {Suite} suite @param {'short' | 'full'} size */
  faults: (suite, size) => {
    const title = `Faults, the ${size} form`
    const reportFile = suite.reportOf(title)
    const args = [...tsx, 'testing/faults/run.ts', ...(size === 'short' ? ['--short'] : [])]
    return suite.take({ title, args, env: { FAULTS_REPORT: reportFile }, reportFile })
  },
}
