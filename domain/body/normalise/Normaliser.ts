import { placeOf } from '@/domain/body/placeOf'

/** Something that was changed in a stored text so that it can be saved. */
export interface Finding {
  /** Where: “In the paragraph that begins “The basin…””. */
  readonly place: string
  /** What stood there: “a link has no address”. */
  readonly fault: string
  /** What became of it: “Its words stay.” */
  readonly done: string
  /** What somebody who publishes it should do: “Give it an address, or take it out.” */
  readonly todo: string
  /** Whether something is lost that an editor should see before readers do. */
  readonly loses: boolean
}

/** A finding as a sentence for the answer to a save. */
export const findingText = ({ place, fault, done }: Finding): string => `${place}: ${fault}. ${done}`

/** A finding as a sentence that refuses publication. */
export const findingTodo = ({ place, fault, todo }: Finding): string => `${place}: ${fault}. ${todo}`

/** One pass through a stored text: its findings and the place that is being read. */
export class Normaliser {
  readonly findings: Finding[] = []
  private blocks: readonly unknown[] = []
  private at = 0

  /** Names the block of the text that is being read. */
  enter(blocks: readonly unknown[], at: number): void {
    this.blocks = blocks
    this.at = at
  }

  /** Records a change, with what to do where it loses something; the same one of a block is recorded once. */
  record(fault: string, done: string, todo = ''): void {
    const place = placeOf(this.blocks, this.at)
    const known = this.findings.some((finding) => finding.place === place && finding.fault === fault)
    if (!known) this.findings.push({ place, fault, done, todo, loses: todo !== '' })
  }
}
