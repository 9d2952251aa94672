import { readFileSync } from 'node:fs'

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
