import type { Server } from 'node:http'

/** Answers CONNECT with 405: without a listener Node closes the connection without an answer (RFC 9110, 9.3.6). */
export function refuseTunnels(server: Server): void {
  server.on('connect', (_, socket) => {
    socket.on('error', () => undefined)
    socket.end(
      'HTTP/1.1 405 Method Not Allowed\r\nallow: GET, HEAD, OPTIONS\r\ncontent-length: 0\r\nconnection: close\r\n\r\n',
    )
  })
}
