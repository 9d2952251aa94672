import http from 'node:http'

/** @typedef {{ url: URL, headers?: http.OutgoingHttpHeaders, status: number, mark?: string }} Ask */

let asked = 0

/** A new address for each request, as readers have, so that the rate limit does not apply. */
const reader = () => {
  asked += 1
  return `10.${(asked >> 16) & 255}.${(asked >> 8) & 255}.${asked & 255}`
}

/**
 * Asks for one address.
 * @param {http.Agent} agent @param {Ask} ask
 * @returns {Promise<{ headers: http.IncomingHttpHeaders, body: string }>}
 * @throws Error where the answer is not the page that was asked for
 */
export const get = (agent, { url, headers = {}, status, mark }) =>
  new Promise((resolve, reject) => {
    http
      .get(url, { agent, headers: { 'x-forwarded-for': reader(), ...headers } }, (answer) => {
        /** @type {Buffer[]} */
        const parts = []
        answer.on('data', (part) => parts.push(part))
        answer.on('end', () => {
          const body = Buffer.concat(parts).toString()
          if (answer.statusCode === status && (mark === undefined || body.includes(mark))) {
            resolve({ headers: answer.headers, body })
            return
          }
          const what = answer.statusCode === status ? `without “${String(mark)}”` : `in place of ${status}`
          reject(new Error(`${url.pathname} answered ${answer.statusCode} ${what}: ${body.slice(0, 200)}`))
        })
      })
      .once('error', reject)
  })
