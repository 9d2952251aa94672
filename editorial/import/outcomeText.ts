import type { ImportOutcome } from './ImportOutcome'
import { reportText } from './reportText'

/** The outcome of an import, for a terminal. */
export function outcomeText(outcome: ImportOutcome, siteUrl: string): string {
  switch (outcome.state) {
    case 'refused':
      return `Not imported. ${outcome.refusal}`
    case 'unchanged':
      return `Already imported as “${outcome.title}”${outcome.trashed ? ', which is in the trash' : ''}. Nothing was changed. ${outcome.id === null ? 'It is a colleague’s draft; ask an editor to open it.' : draftUrl(outcome.id, siteUrl)}`
    case 'draft':
      return `A draft was made: ${draftUrl(outcome.id, siteUrl)}\n${reportText(outcome.report)}`
  }
}

const draftUrl = (id: string, siteUrl: string): string => `${siteUrl}/admin/collections/articles/${id}`
