import { disclaimersFor, resolveWording } from '@/domain/disclaimers'
import { idOf, idsOf } from '@/domain/idOf'
import { inForce } from '@/domain/inForce'
import { kindLabel } from '@/domain/kinds'

import type { WholeCommentary } from './WholeCommentary'

/** The disclaimers of a commentary, in the wording of the day it was first published. */
export function toDisclaimers({ commentary, disclaimers, publisher }: WholeCommentary, published: string): string[] {
  const rules = disclaimers.map(({ id, appliesTo, kind, topic, wordings }) => ({
    id,
    appliesTo,
    kind,
    topic: idOf(topic),
    wordings,
  }))
  const carried = disclaimersFor(
    {
      kind: commentary.kind,
      topicIds: idsOf(commentary.topics),
      mode: commentary.disclaimerMode,
      chosen: idsOf(commentary.disclaimers),
    },
    rules,
  )
  return carried.flatMap(({ wordings }) => {
    const wording = inForce(wordings, published, publisher.timeZone)
    const words = {
      kind: kindLabel(commentary.kind),
      authors: idsOf(commentary.authors).length,
      publisher: publisher.name,
    }
    return wording ? [resolveWording(wording.text, words)] : []
  })
}
