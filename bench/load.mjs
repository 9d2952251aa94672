// A bounded load over keep-alive connections to this machine, and what it cost the server.
import { readFileSync } from 'node:fs'
import http from 'node:http'

/** @typedef {{ url: URL, headers?: http.OutgoingHttpHeaders, status: number, mark?: string }} Ask */

/** User and system time of a process in microseconds, and its resident memory in MB; NaN where the system does not tell. @param {number} pid */
export function cost(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ')
    const ticks = Number(fields[11]) + Number(fields[12])
    const pages = Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1])
    return { cpu: ticks * 10_000, memory: (pages * 4096) / 1e6 }
  } catch {
    return { cpu: Number.NaN, memory: Number.NaN }
  }
}

let asked = 0

/** Each request comes from an address of its own, as readers’ do, so that none is slowed for the others. */
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

/** Asks for all of these, `wide` at a time. @param {number} pid @param {readonly Ask[]} asks @param {number} [wide] */
export async function load(pid, asks, wide = 10) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: wide })
  /** @type {number[]} */
  const times = []
  const queue = asks[Symbol.iterator]()
  const before = cost(pid)
  const worker = async () => {
    for (const ask of queue) {
      const began = process.hrtime.bigint()
      await get(agent, ask)
      times.push(Number(process.hrtime.bigint() - began) / 1e6)
    }
  }
  await Promise.all(Array.from({ length: wide }, worker))
  const after = cost(pid)
  agent.destroy()
  times.sort((a, b) => a - b)
  const at = (/** @type {number} */ part) => Number((times[Math.floor(times.length * part)] ?? Number.NaN).toFixed(2))
  return {
    requests: asks.length,
    cpuMs: Number(((after.cpu - before.cpu) / asks.length / 1000).toFixed(3)),
    p50: at(0.5),
    p99: at(0.99),
    memoryMB: Math.round(after.memory),
  }
}
