import { spawn } from 'node:child_process'

import { root } from './root.mjs'

/** Runs a program to its end, its output shown; its exit code. @param {string} program @param {string[]} args @param {NodeJS.ProcessEnv} [env] @returns {Promise<number>} */
export const run = (program, args, env = {}) =>
  new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, ...env },
      shell: process.platform === 'win32',
    })
    child.once('error', () => resolve(127))
    child.once('exit', (code) => resolve(code ?? 1))
  })
