import { type FacetName, facetNames, type Facets } from '@/domain/facets'
import type { FacetCount } from '@/search/Search'

const separator = '\0'

/** At most this many values of a facet are counted for a page. */
const most = 12
const mostYears = 40

/** The facets of every indexed commentary in memory, some 100 bytes for each, so that counting reads no table. */
export class FacetTable {
  private readonly rows = new Map<number, readonly number[]>()
  private readonly numbers = new Map<string, number>()
  private readonly names: string[] = []
  private readonly uses: number[] = []

  get size(): number {
    return this.rows.size
  }

  set(row: number, values: readonly string[]): void {
    this.delete(row)
    const numbers = values.map((value) => this.numberOf(value))
    for (const number of numbers) this.uses[number] = (this.uses[number] ?? 0) + 1
    this.rows.set(row, numbers)
  }

  delete(row: number): void {
    for (const number of this.rows.get(row) ?? []) this.uses[number] = (this.uses[number] ?? 1) - 1
    this.rows.delete(row)
  }

  clear(): void {
    this.rows.clear()
    this.uses.fill(0)
  }

  /** The values of a facet that any commentary has. */
  valuesOf(facet: FacetName): string[] {
    return this.names.flatMap((name, number) => {
      const [own, value = ''] = name.split(separator)
      return own === facet && (this.uses[number] ?? 0) > 0 ? [value] : []
    })
  }

  /** How many of these rows have each value: the most frequent of each facet, years from the latest, and those chosen. */
  count(rows: readonly number[], chosen: Facets): Record<FacetName, FacetCount[]> {
    const counts = new Uint32Array(this.names.length)
    for (const row of rows) {
      for (const number of this.rows.get(row) ?? []) counts[number] = (counts[number] ?? 0) + 1
    }
    const found: Record<FacetName, FacetCount[]> = { author: [], topic: [], kind: [], language: [], year: [] }
    for (const [number, count] of counts.entries()) {
      if (count === 0) continue
      const [facet, value = ''] = this.names[number]?.split(separator) ?? []
      const name = facetNames.find((each) => each === facet)
      if (name) found[name].push({ value, count })
    }
    for (const name of facetNames) found[name] = shown(name, found[name], chosen[name])
    return found
  }

  private numberOf(value: string): number {
    const known = this.numbers.get(value)
    if (known !== undefined) return known
    this.names.push(value)
    this.numbers.set(value, this.names.length - 1)
    return this.names.length - 1
  }
}

/** A value of a facet as the table holds it. */
export const facetValue = (facet: FacetName, value: string): string => facet + separator + value

function shown(name: FacetName, counts: FacetCount[], chosen: string | undefined): FacetCount[] {
  const byValue = (a: FacetCount, b: FacetCount) => (a.value < b.value ? 1 : -1)
  if (name === 'year') return counts.sort(byValue).slice(0, mostYears)
  const sorted = counts.sort((a, b) => b.count - a.count || byValue(b, a))
  return sorted.filter(({ value }, at) => at < most || value === chosen)
}
