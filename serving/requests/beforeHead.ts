import type { ServerResponse } from 'node:http'

/** Calls back with the status just before the headers are sent; Node always sends them through `writeHead`. */
export function beforeHead(response: ServerResponse, onHead: (status: number) => void): void {
  const send = response.writeHead.bind(response)
  response.writeHead = (status: number, ...rest: unknown[]) => {
    response.writeHead = send
    onHead(status)
    Reflect.apply(send, response, [status, ...rest])
    return response
  }
}
