import { spawn } from 'node:child_process'

import { root } from './root.mjs'

/** Runs a program to its end; its exit code and all it wrote. @param {string} program @param {string[]} args @param {NodeJS.ProcessEnv} [env] @returns {Promise<{ code: number, output: string }>} */
export const runQuietly = (program, args, env = {}) =>
  new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (output += part))
    child.once('error', (error) => resolve({ code: 127, output: String(error) }))
    child.once('close', (code) => resolve({ code: code ?? 1, output }))
  })
