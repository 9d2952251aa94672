import type { IncomingMessage, ServerResponse } from 'node:http'

import { databaseAnswers } from '@/serving/process/isReady'
import { areaOf } from './area'
import { replaceStatus } from './replaceStatus'

/**
 * Corrects the status of a failed call of a server function. Next answers 500 to every call that it cannot decode, and to
 * arguments that Payload cannot use; it logs each with its stack. While the database answers, the fault is in what was
 * sent (400); else it is ours and temporary (503).
 */
export function correctCallStatus({ method, url = '/' }: IncomingMessage, response: ServerResponse): void {
  // Only calls of server functions are sent to the admin; refuseStranger refuses every other write.
  if (method !== 'POST' || areaOf(url) !== 'admin') return
  replaceStatus(response, (status) => (status === 500 ? (databaseAnswers() ? 400 : 503) : status))
}
