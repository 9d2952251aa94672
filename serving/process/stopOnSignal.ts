import type { Server } from 'node:http'

import { drain } from './readiness'

const patience = 20_000
const notice = 3000

/**
 * On SIGTERM says for 3 s that it wants no more traffic (`/readyz`), on SIGINT at once: takes no new requests, finishes
 * those under way (20 s at most), closes and exits 0.
 */
export function stopOnSignal(server: Server, close: () => Promise<void>): void {
  let stopping = false
  const stop = (): void => {
    setTimeout(() => process.exit(1), patience).unref()
    server.close(() => {
      void close().finally(() => process.exit(0))
    })
    // Whoever asks without a pause on one connection would hold it open, and the site with it.
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
  process.on('SIGTERM', begin(notice))
}
