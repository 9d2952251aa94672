// A bounded load over keep-alive connections to this machine, and what it cost the server.
import { readFileSync } from 'node:fs'
import http from 'node:http'

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

/** @param {http.Agent} agent @param {URL} url @param {http.OutgoingHttpHeaders} headers @returns {Promise<{status: number, headers: http.IncomingHttpHeaders, body: Buffer}>} */
export const get = (agent, url, headers = {}) =>
  new Promise((resolve, reject) => {
    http
      .get(url, { agent, headers }, (answer) => {
        /** @type {Buffer[]} */
        const parts = []
        answer.on('data', (part) => parts.push(part))
        answer.on('end', () =>
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts) }),
        )
      })
      .once('error', reject)
  })

/** Asks for each address in turn, ten at a time. @param {number} pid @param {URL[]} urls @param {http.OutgoingHttpHeaders} headers */
export async function load(pid, urls, headers) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: 10 })
  /** @type {number[]} */
  const times = []
  let wrong = 0
  const queue = urls[Symbol.iterator]()
  const before = cost(pid)
  const worker = async () => {
    for (const url of queue) {
      const began = process.hrtime.bigint()
      const { status } = await get(agent, url, headers)
      times.push(Number(process.hrtime.bigint() - began) / 1e6)
      if (status !== 200 && status !== 304) wrong += 1
    }
  }
  await Promise.all(Array.from({ length: 10 }, worker))
  const after = cost(pid)
  agent.destroy()
  times.sort((a, b) => a - b)
  const at = (/** @type {number} */ part) => Number((times[Math.floor(times.length * part)] ?? Number.NaN).toFixed(2))
  return {
    requests: urls.length,
    wrong,
    cpuMicros: Math.round((after.cpu - before.cpu) / urls.length),
    p50: at(0.5),
    p99: at(0.99),
    memoryMB: Math.round(after.memory),
  }
}
