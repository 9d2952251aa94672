// A bounded load over keep-alive connections to this machine, and its cost to the server.
import http from 'node:http'

import { cost } from './cost.mjs'
import { get } from './get.mjs'

/** Asks for all of these, `wide` at a time. @param {number} pid @param {readonly import('./get.mjs').Ask[]} asks @param {number} [wide] */
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
