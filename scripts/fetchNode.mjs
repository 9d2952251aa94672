import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'

import { root } from './root.mjs'

/** Exact releases, from npm’s packages of Node’s own binaries (node-PLATFORM-ARCH). */
const releases = /** @type {const} */ ({ 20: '20.20.2', 22: '22.23.3', 24: '24.21.0' })

/**
 * The program of a Node of this major, fetched through npm into .cache where this process is of another; null where it
 * cannot be had. Node’s packages are named for the platform and hold the binary alone.
 * @param {20 | 22 | 24} major
 * @returns {string | null}
 */
export function fetchNode(major) {
  if (Number(process.versions.node.split('.')[0]) === major) return process.execPath
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`
  const folder = path.join(root, '.cache', `node-${major}`)
  const program = path.join(folder, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  if (!existsSync(program)) {
    mkdirSync(folder, { recursive: true })
    const args = ['install', '--prefix', folder, '--no-save', '--no-audit', '--no-fund', '--ignore-scripts']
    try {
      execFileSync('npm', [...args, `${name}@${releases[major]}`], { stdio: 'ignore', timeout: 300_000 })
    } catch {
      return null
    }
  }
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' })
    return program
  } catch {
    return null
  }
}
