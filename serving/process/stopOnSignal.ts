import type { Server } from 'node:http'

import { drain } from './isReady'

const maxDrainMs = 20_000
const noticeMs = 3000

/**
 * Stops the process on SIGTERM or SIGINT. On SIGTERM `/readyz` reports for 3 s that it is unready, while it still serves.
 * Then it accepts no new requests, finishes those under way (for 20 s at most), closes and exits with 0.
 */
export function stopOnSignal(server: Server, close: () => Promise<void>): void {
  let stopping = false
  const stop = (): void => {
    setTimeout(() => process.exit(1), maxDrainMs).unref()
    server.close(() => {
      void close().finally(() => process.exit(0))
    })
    // A client that sends requests without a pause on one connection would keep it, and the process, alive.
    server.prependListener('request', (_, response) => {
      response.shouldKeepAlive = false
    })
    setInterval(() => {
      server.closeIdleConnections()
    }, 100).unref()
  }
  const begin = (after: number) => (): void => {
    if (stopping) return
    stopping = true
    drain()
    setTimeout(stop, after)
  }
  process.on('SIGINT', begin(0))
  process.on('SIGTERM', begin(noticeMs))
}
