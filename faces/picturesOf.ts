import type { Picture } from '@/domain/body/Body'
import type { CommentaryView } from '@/reading/view'

/** The pictures of a commentary in the order in which they are shown. */
export const picturesOf = ({ lead, body }: CommentaryView): Picture[] =>
  [
    lead,
    ...body.map((block) => (block.type === 'figure' ? block.picture : block.type === 'embed' ? block.still : null)),
  ].filter((picture) => picture !== null)
