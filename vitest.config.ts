import path from 'node:path'

import { defineConfig } from 'vitest/config'

import { integrationLists } from './testing/integrationLists.mjs'
import { LongestFirst } from './testing/LongestFirst.mjs'

const root = import.meta.dirname
const alias = [
  { find: '@payload-config', replacement: path.join(root, 'payload.config.ts') },
  { find: /^@\//, replacement: `${root}/` },
]
const shared = {
  resolve: { alias, conditions: ['production'] },
  // Lexical’s development build awaits at its top level, which Node 20 sometimes never finishes.
  test: { environment: 'node' as const, execArgv: ['--conditions=production'], passWithNoTests: false },
}

const apart = ['node_modules/**', '.next/**', '.cache/**', 'data/**', 'e2e/**']

const named = (process.env.INT_LEAVE_OUT ?? '').split(',')
const leftOut = Object.entries(integrationLists)
  .flatMap(([name, files]) => (named.includes(name) ? files : []))
  .map((file) => `${file}.int.test.ts`)

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    // A passing run says nothing but its closing line; what the site logged is shown with the test that failed.
    silent: 'passed-only',
    projects: [
      {
        resolve: shared.resolve,
        test: {
          ...shared.test,
          name: 'unit',
          env: { SITE_URL: 'https://northbank.example' },
          // Opening a context for each file took two thirds of the time; a test that replaces a module resets it first.
          isolate: false,
          // A unit test takes milliseconds; a machine that builds beside it may still hold it up.
          testTimeout: 60_000,
          include: ['**/*.test.{ts,tsx}'],
          exclude: [...apart, '**/*.int.test.ts'],
        },
      },
      {
        resolve: shared.resolve,
        test: {
          ...shared.test,
          name: 'int',
          include: ['**/*.int.test.ts'],
          exclude: [...apart, ...leftOut],
          testTimeout: 90_000,
          hookTimeout: 180_000,
          pool: 'forks' as const,
          // Each file opens a site of its own: a database, a folder and ports that no other file uses.
          maxWorkers: 2,
        },
      },
    ],
  },
})
