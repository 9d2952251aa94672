import type { ServerResponse } from 'node:http'

/** Does something with the status just before the headers go out; Node sends them through `writeHead` always. */
export function beforeHead(response: ServerResponse, act: (status: number) => void): void {
  const send = response.writeHead.bind(response)
  response.writeHead = (status: number, ...rest: unknown[]) => {
    response.writeHead = send
    act(status)
    Reflect.apply(send, response, [status, ...rest])
    return response
  }
}
