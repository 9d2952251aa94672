import type { ServerResponse } from 'node:http'

/**
 * Calls back with the status just before the headers are sent, and sends the status that is returned in its place, where
 * one is. Node always sends headers through `writeHead`.
 */
export function beforeHead(response: ServerResponse, onHead: (status: number) => unknown): void {
  const send = response.writeHead.bind(response)
  response.writeHead = (status: number, ...rest: unknown[]) => {
    response.writeHead = send
    const corrected = onHead(status)
    Reflect.apply(send, response, [typeof corrected === 'number' ? corrected : status, ...rest])
    return response
  }
}
