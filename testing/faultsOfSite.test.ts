import { expect, test } from 'vitest'

import { faultsOfSite } from './faultsOfSite'

const payload = (stack: string) => JSON.stringify({ level: 50, err: { type: 'TypeError', message: 'x', stack } })
const library = 'at find (file:///site/node_modules/payload/dist/find.js:87:22)'
const bundled = 'at q (/site/.next/server/chunks/ssr/node_modules_@payloadcms_1i4f.js:1:41308)'
const ours = 'at s (/site/.next/server/chunks/_1mq6.js:15:31355)'

test('an error that began in code of this repository is a fault, as Payload logs it and as Next does', () => {
  expect(faultsOfSite(payload(`TypeError: x\n    ${ours}\n    ${library}`))).toEqual([`TypeError: x ${ours}`])
  expect(faultsOfSite(`{"event":"open"}\nTypeError: x\n    ${ours}\n    ${library}\nready`)).toEqual([
    `TypeError: x ${ours}`,
  ])
})

test('one that began in a library is none, whoever called it', () => {
  const log = [
    payload(`TypeError: x\n    ${library}\n    ${ours}`),
    payload(
      `Error: x\n    ${bundled}\n    at process.processTicksAndRejections (node:internal/process/task_queues:95:5)`,
    ),
    'Error: Failed to find Server Action "x".\n    at ignore-listed frames',
    '{"event":"refused","status":401}',
    '{ broken',
  ]
  expect(faultsOfSite(log.join('\n'))).toEqual([])
})
