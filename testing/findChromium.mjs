// A Chromium for the stories: the system’s, else Playwright’s own, else the distribution’s package where we may install it.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

const system = () => [process.env.CHROMIUM ?? '', ...places].find((place) => place !== '' && existsSync(place)) ?? null

/** @param {string} root @returns {Promise<{ name: string, env: NodeJS.ProcessEnv } | null>} */
export async function findChromium(root) {
  const here = system()
  if (here) return { name: `the one at ${here}`, env: { CHROMIUM: here } }
  const own = path.join(root, '.cache', 'playwright')
  const env = { PLAYWRIGHT_BROWSERS_PATH: own }
  if (
    tried(
      process.execPath,
      [path.join(root, 'node_modules', 'playwright', 'cli.js'), 'install', 'chromium'],
      env,
      180_000,
    )
  ) {
    return { name: 'Playwright’s own', env }
  }
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    tried('apt-get', ['update', '-qq'], {}, 180_000)
    tried('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {}, 600_000)
    const installed = system()
    if (installed) return { name: `the distribution’s package at ${installed}`, env: { CHROMIUM: installed } }
  }
  return null
}

/** @param {string} program @param {string[]} args @param {NodeJS.ProcessEnv} env @param {number} timeout */
function tried(program, args, env, timeout) {
  try {
    execFileSync(program, args, { stdio: 'ignore', timeout, env: { ...process.env, ...env } })
    return true
  } catch {
    return false
  }
}
