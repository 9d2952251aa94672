import type { Server } from 'node:http'

const patience = 20_000

/** On SIGINT or SIGTERM: takes no new requests, finishes those under way (20 s at most), closes and exits 0. */
export function stopOnSignal(server: Server, close: () => Promise<void>): void {
  let stopping = false
  const stop = (): void => {
    if (stopping) return
    stopping = true
    setTimeout(() => process.exit(1), patience).unref()
    server.close(() => {
      void close().finally(() => process.exit(0))
    })
    server.closeIdleConnections()
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
}
