import { inForce } from '@/domain/inForce'
import { authorPath } from '@/domain/paths'

import type { WholeCommentary } from './WholeCommentary'
import { authorsOf } from './toTeaserView'
import type { BioView } from './view'

/** Each author’s bio as it held when the piece was first published, and today’s where it reads differently. */
export function toBioViews({ piece, relations, publisher, now }: WholeCommentary, published: string): BioView[] {
  return authorsOf(piece, relations).flatMap((author) => {
    const bios = author.bios ?? []
    const then = inForce(bios, published, publisher.timeZone)?.text ?? ''
    const today = inForce(bios, now, publisher.timeZone)?.text ?? ''
    if (then === '' && today === '') return []
    return [{ name: author.name, href: authorPath(author.slug ?? author.id), then, now: today === then ? null : today }]
  })
}
