import type { ServerResponse } from 'node:http'

import { replaceStatus } from './replaceStatus'

/** Calls back with the status just before the headers are sent. */
export const beforeHead = (response: ServerResponse, onHead: (status: number) => void): void =>
  replaceStatus(response, (status) => {
    onHead(status)
    return status
  })
