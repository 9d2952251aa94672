import path from 'node:path'

import { defineConfig } from 'vitest/config'

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

export default defineConfig({
  test: {
    projects: [
      {
        resolve: shared.resolve,
        test: {
          ...shared.test,
          name: 'unit',
          env: { SITE_URL: 'https://northbank.example' },
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
          exclude: apart,
          testTimeout: 30_000,
          hookTimeout: 60_000,
          fileParallelism: false,
          pool: 'forks' as const,
        },
      },
    ],
  },
})
