import { disclaimersFor, sayDisclaimer } from '@/domain/disclaimers'
import { idOf, idsOf } from '@/domain/idOf'
import { inForce } from '@/domain/inForce'
import { kindLabel } from '@/domain/kinds'

import type { WholeCommentary } from './WholeCommentary'

/** What the institution says of the piece, in the wording of the day it was first published. */
export function toDisclaimers({ piece, disclaimers, publisher }: WholeCommentary, published: string): string[] {
  const rules = disclaimers.map(({ id, appliesTo, kind, topic, wordings }) => ({
    id,
    appliesTo,
    kind,
    topic: idOf(topic),
    wordings,
  }))
  const carried = disclaimersFor(
    {
      kind: piece.kind,
      topicIds: idsOf(piece.topics),
      mode: piece.disclaimerMode,
      chosen: idsOf(piece.disclaimers),
    },
    rules,
  )
  return carried.flatMap(({ wordings }) => {
    const wording = inForce(wordings, published, publisher.timeZone)
    const words = { kind: kindLabel(piece.kind), authors: idsOf(piece.authors).length, publisher: publisher.name }
    return wording ? [sayDisclaimer(wording.text, words)] : []
  })
}
