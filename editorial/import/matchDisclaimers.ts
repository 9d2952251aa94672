import type { PayloadRequest } from 'payload'

import { limits } from '@/domain/limits'
import { fold } from '@/domain/slug'
import type { Disclaimer } from '@/payload-types'

import type { FoundDisclaimer } from './text/Anatomy'

interface Match {
  readonly id: string
  readonly raw: string
  readonly title: string
  readonly found: 'by rule' | 'chosen' | 'proposed'
}

/** The disclaimers of a text: existing ones, whose generic words are recognised, and a proposal for any other. */
export async function matchDisclaimers(req: PayloadRequest, found: readonly FoundDisclaimer[]): Promise<Match[]> {
  const asked = {
    collection: 'disclaimers',
    depth: 0,
    limit: limits.disclaimers,
    pagination: false,
    overrideAccess: true,
    req,
  } as const
  const { docs: known } = await req.payload.find(asked)
  const matches: Match[] = []
  for (const { raw, wording } of found) {
    const own = known.find(({ wordings }) => wordings.some(({ text }) => fold(text) === fold(wording)))
    if (own) matches.push({ id: own.id, raw, title: own.title, found: carriesAnyway(own) ? 'by rule' : 'chosen' })
    else matches.push({ ...(await propose(req, wording)), raw, found: 'proposed' })
  }
  return matches
}

const carriesAnyway = ({ appliesTo, kind }: Disclaimer): boolean =>
  appliesTo === 'all' || (appliesTo === 'kind' && kind === 'commentary')

async function propose(req: PayloadRequest, wording: string): Promise<{ id: string; title: string }> {
  const title = `From an import: ${wording.slice(0, 60)}…`
  const data = { title, wordings: [{ text: wording }], appliesTo: 'nothing' as const, proposed: true }
  const { id } = await req.payload.create({ collection: 'disclaimers', data, overrideAccess: true, req })
  return { id, title }
}
