import { type StoredNode, textAt } from '@/domain/body/stored'

const lineBreak: StoredNode = { type: 'linebreak', version: 1 }

/** Running text that is put together from parts, where blocks among them are set apart by line breaks. */
export class Line {
  readonly nodes: StoredNode[] = []
  private isDue = false

  /** `gap` is the number of line breaks between a block and its neighbours. */
  constructor(private readonly gap: number) {}

  add(nodes: readonly StoredNode[]): void {
    const before = this.nodes.at(-1)
    const [first] = nodes
    if (!first) return
    const parts = before !== undefined && textAt(before, 'type') !== 'list' && textAt(first, 'type') !== 'list'
    if (this.isDue && parts) for (let each = 0; each < this.gap; each += 1) this.nodes.push(lineBreak)
    this.isDue = false
    this.nodes.push(...nodes)
  }

  addBlock(nodes: readonly StoredNode[]): void {
    if (nodes.length === 0) return
    this.isDue ||= this.nodes.length > 0
    this.add(nodes)
    this.isDue = true
  }
}
