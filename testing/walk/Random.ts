// Counted over all walks of a process, since what one leaves behind must not be taken for what the next one writes.
let words = 0

/** Random choices that a seed makes again (mulberry32 by Tommy Ettinger, public domain). */
export class Random {
  constructor(private state: number) {}

  /** From 0 up to, but not including, 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }

  below(limit: number): number {
    return Math.floor(this.next() * limit)
  }

  chance(share: number): boolean {
    return this.next() < share
  }

  pick<Item>(list: readonly Item[]): Item {
    if (list.length === 0) throw new Error('There is nothing to pick from.')
    return list[this.below(list.length)] as Item
  }

  /** One of these, as often as its weight says. */
  weighed<Item>(list: readonly (readonly [number, Item])[]): Item {
    let left = this.next() * list.reduce((sum, [weight]) => sum + weight, 0)
    for (const [weight, item] of list) if ((left -= weight) < 0) return item
    return this.pick(list)[1]
  }

  /** A word that is nowhere else, so that it can be looked for in all that readers get. */
  canary(): string {
    words += 1
    return `zq${words.toString(36).padStart(6, '0')}`
  }
}

/** Every canary in what readers get, in whatever form they get it. */
export const canariesIn = (given: unknown): Set<string> =>
  new Set((typeof given === 'string' ? given : JSON.stringify(given)).match(/zq[0-9a-z]{6}/g))
