import type { Answer } from './storedRoute'

/** The answer to a program that asks for what is not there: one line, since it reads the status. */
export const missingText = (state: 'gone' | 'missing', path: string): Answer => ({
  status: state === 'gone' ? 410 : 404,
  body: state === 'gone' ? `What stood at ${path} was withdrawn.\n` : `There is nothing at ${path}.\n`,
  type: 'text/plain; charset=utf-8',
})
