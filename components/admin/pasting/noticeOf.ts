import { type Finding, Findings } from '@/domain/html/Findings'

import type { FigureUploads } from './FigureUploads'

export interface Notice {
  readonly findings: readonly Finding[]
  /** The figures of the last paste that wait for an image or have one, and of those before it, by id. */
  readonly figures: readonly string[]
  readonly earlier: readonly string[]
  /** Whether the last paste was taken back. */
  readonly undone: boolean
}

/** Below a text, what became of the last paste. What was left out is not said of a paste that was taken back. */
export function noticeOf(
  { findings, figures, earlier, undone }: Notice,
  uploads: Pick<FigureUploads, 'resultOf'>,
): readonly Finding[] {
  const said = new Findings()
  for (const [id, isLast] of [
    ...earlier.map((id) => [id, false] as const),
    ...figures.map((id) => [id, true] as const),
  ]) {
    const result = uploads.resultOf(id)
    if (result?.state === 'refused') said.add(result.sentence)
    else if (isLast && undone) {
      if (result) said.add('The paste was taken back; its image stays in Media.', result.filename)
    } else if (result)
      said.add(
        'An image is in Media now and stands as a figure. Before publication it needs an alternative text, its creator, source and licence.',
        result.filename,
      )
    else said.add('An image is on its way to Media. Go on writing; leave the page when it is there.')
  }
  return [...said.list(), ...(undone ? [] : findings)]
}
