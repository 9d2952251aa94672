import { inForce } from '@/domain/inForce'
import { authorPath } from '@/domain/paths'

import type { WholeCommentary } from './WholeCommentary'
import { authorsOf } from './toTeaserView'
import type { BioView } from './view'

/** Each author’s bio as it was when the commentary was first published, and today’s where it differs. */
export function toBioViews({ commentary, relations, publisher, now }: WholeCommentary, published: string): BioView[] {
  return authorsOf(commentary, relations).flatMap((author) => {
    const bios = author.bios ?? []
    const then = inForce(bios, published, publisher.timeZone)?.text ?? ''
    const today = inForce(bios, now, publisher.timeZone)?.text ?? ''
    if (then === '' && today === '') return []
    return [{ name: author.name, href: authorPath(author.slug ?? author.id), then, now: today === then ? null : today }]
  })
}
