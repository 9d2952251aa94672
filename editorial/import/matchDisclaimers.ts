import type { PayloadRequest } from 'payload'

import { limits } from '@/domain/limits'
import { fold } from '@/domain/slug'
import type { Disclaimer } from '@/payload-types'

import type { FoundDisclaimer } from './anatomy/Anatomy'
import type { Matches } from './Report'

type Match = Matches['disclaimers'][number] & { readonly id: string }

/**
 * The disclaimers of a text: existing ones, whose general words are recognised, and a proposal for any other. One that
 * names another institution than the publisher keeps its own words, since the page would name the publisher instead.
 */
export async function matchDisclaimers(
  req: PayloadRequest,
  found: readonly FoundDisclaimer[],
  { publisher, kind: written }: { readonly publisher: string; readonly kind: string },
): Promise<Match[]> {
  const { docs: known } = await req.payload.find({
    collection: 'disclaimers',
    depth: 0,
    limit: limits.disclaimers,
    pagination: false,
    overrideAccess: true,
    req,
  })
  const matches: Match[] = []
  for (const disclaimer of found) {
    const { raw } = disclaimer
    const names = disclaimer.publisher === null || isSame(disclaimer.publisher, publisher) ? null : disclaimer.publisher
    const wording = names === null ? disclaimer.wording : raw.replaceAll(/[{}]/g, '')
    const own = known.find(({ wordings }) => wordings.some(({ text }) => fold(text) === fold(wording)))
    if (own)
      matches.push({
        id: own.id,
        raw,
        wording,
        names,
        title: own.title,
        found: carriesAnyway(own, written) ? 'by rule' : 'chosen',
      })
    else matches.push({ ...(await propose(req, wording)), raw, wording, names, found: 'proposed' })
  }
  return matches
}

/** Whether two names are one, an article and the ends of words that are inflected aside: “Instituta”, “Institut”. */
function isSame(named: string, publisher: string): boolean {
  const [words, others] = [named, publisher].map((name) => fold(name).replace(/^the /, '').split(' '))
  return (
    words?.length === others?.length &&
    words?.every((word, at) => word === others?.[at] || stem(word) === stem(others?.[at] ?? '')) === true
  )
}

/** A word without the end that it has in some cases; a short one is whole. */
const stem = (word: string): string => (word.length > 5 ? word.replace(/(?:es|om|em|im|ih|og|[aeiouys])$/, '') : word)

const carriesAnyway = ({ appliesTo, kind }: Disclaimer, written: string): boolean =>
  appliesTo === 'all' || (appliesTo === 'kind' && kind === written)

async function propose(req: PayloadRequest, wording: string): Promise<{ id: string; title: string }> {
  const title = `From an import: ${wording.slice(0, 60)}…`
  const data = { title, wordings: [{ text: wording }], appliesTo: 'nothing' as const, proposed: true }
  const { id } = await req.payload.create({ collection: 'disclaimers', data, overrideAccess: true, req })
  return { id, title }
}
