import type { ServerResponse } from 'node:http'

/** Sends another status in the place of the one about to be sent. Node always sends headers through `writeHead`. */
export function replaceStatus(response: ServerResponse, replacement: (status: number) => number): void {
  const send = response.writeHead.bind(response)
  response.writeHead = (status: number, ...rest: unknown[]) => {
    response.writeHead = send
    Reflect.apply(send, response, [replacement(status), ...rest])
    return response
  }
}
