import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'

import { root } from '../scripts/root.mjs'
import { cost } from './cost.mjs'

/**
 * Runs a program of the project to its end: its seconds by the clock and of CPU, the most memory it held, and what it
 * printed. Throws where it fails.
 *
 * @param {string[]} args @param {NodeJS.ProcessEnv} env
 */
export async function measured(args, env) {
  const began = performance.now()
  const child = spawn(process.execPath, ['--conditions=production', '--import', 'tsx', ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let output = ''
  child.stdout.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
    output += text
  })
  let [cpu, peak] = [Number.NaN, Number.NaN]
  const watch = setInterval(() => {
    const now = cost(child.pid ?? 0).cpu
    if (!Number.isNaN(now)) cpu = now / 1e6
    peak = peakOf(child.pid ?? 0) ?? peak
  }, 100)
  const code = await new Promise((resolve) => child.once('close', resolve))
  clearInterval(watch)
  if (code !== 0) throw new Error(`${args[0] ?? ''} ended with ${String(code)}:\n${output.slice(-2000)}`)
  return { seconds: (performance.now() - began) / 1000, cpuSeconds: cpu, peakMB: peak, output }
}

/** The most memory that a process held so far, in MB; null where the system does not tell. @param {number} pid */
function peakOf(pid) {
  try {
    const kilobytes = /^VmHWM:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return kilobytes === undefined ? null : (Number(kilobytes) * 1024) / 1e6
  } catch {
    return null
  }
}
