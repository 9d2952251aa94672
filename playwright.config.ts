import { defineConfig } from '@playwright/test'

const port = Number(process.env.E2E_PORT ?? '3100')
const folder = process.env.E2E_DATA_DIR ?? '.cache/e2e'
const origin = `http://localhost:${port}`

process.env.ADMIN_EMAIL = 'admin@example.org'
process.env.ADMIN_PASSWORD = 'a long enough phrase'

export default defineConfig({
  testDir: 'e2e',
  workers: 1,
  timeout: 45_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: process.env.E2E_REPORT ?? '.cache/e2e-report.json' }]],
  outputDir: `.cache/e2e-results-${port}`,
  use: {
    baseURL: origin,
    actionTimeout: 10_000,
    // A trace of every story costs a third of the processor; TRACE=on keeps those of the stories that fail.
    trace: process.env.TRACE === 'on' ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(process.env.CHROMIUM ? { executablePath: process.env.CHROMIUM } : {}),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: 'node --conditions=production --import tsx server/server.ts',
    url: `${origin}/readyz`,
    reuseExistingServer: false,
    timeout: 60_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 20_000 },
    env: {
      NODE_ENV: 'production',
      PORT: String(port),
      SITE_URL: origin,
      DATA_DIR: folder,
      DATABASE_URL: process.env.E2E_DATABASE_URL ?? '',
      ADMIN_EMAIL: process.env.ADMIN_EMAIL,
      ADMIN_PASSWORD: process.env.ADMIN_PASSWORD,
      DEMO: 'off',
    },
  },
})
