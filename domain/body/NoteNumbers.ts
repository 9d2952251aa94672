/** The notes of one text, numbered in reading order. */
export class NoteNumbers {
  private count = 0
  private open = false
  private readonly named = new Map<string, { readonly number: number; marks: number }>()

  /** Whether a note is being read. */
  get isOpen(): boolean {
    return this.open
  }

  /** Runs `read` as the reading of a note’s words. */
  inside<Words>(read: () => Words): Words {
    this.open = true
    try {
      return read()
    } finally {
      this.open = false
    }
  }

  /** The number of the next note; the first of several with one name has it. */
  add(name: string): number {
    this.count += 1
    if (name !== '' && !this.named.has(name)) this.named.set(name, { number: this.count, marks: 1 })
    return this.count
  }

  /** The next mark of the note with this name; null where none stands before. */
  refer(name: string): { number: number; mark: number } | null {
    const note = this.named.get(name)
    if (!note) return null
    note.marks += 1
    return { number: note.number, mark: note.marks }
  }
}
