import path from 'node:path'

import { defineConfig } from 'vitest/config'

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

/** Integration files in which the database makes no difference: one run of the two leaves them out (INT_ONCE=off). */
const once =
  process.env.INT_ONCE === 'off'
    ? [
        'app/routes',
        'collections/accessTests/accessFields',
        'collections/accessTests/accessFirst',
        'collections/accessTests/accessMatrix',
        'collections/accessTests/accessMutation',
        'collections/accessTests/accessStates',
        'editorial/images/badFiles',
        'server/adminFunctions',
      ].map((file) => `${file}.int.test.ts`)
    : []

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
          exclude: [...apart, ...once],
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
