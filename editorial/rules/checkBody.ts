import { bodyFaults } from './bodyFaults'

/** Accepts a text made of the nodes a commentary may have; names the first few things that are not. */
export function checkBody(value: unknown): string | true {
  const faults = bodyFaults(value)
  return faults.length === 0 ? true : faults.slice(0, 3).join(' ')
}
