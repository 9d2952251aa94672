import { randomUUID } from 'node:crypto'

import type { PayloadRequest } from 'payload'

import { encodeLexical } from '@/domain/body/encodeLexical'
import { dayIn } from '@/domain/day'

import type { Anatomy } from './anatomy/Anatomy'
import { blockText } from './anatomy/Unit'
import type { ArchivedFacts } from './archives/Archive'
import { linkPosts } from './archives/linkPosts'
import { linksReport } from './archives/linksReport'
import { recordOldPaths, storedFacts } from './archives/storedFacts'
import { firstPublished } from './firstPublished'
import { fitAnatomy } from './fitAnatomy'
import { factsOfHead, headFields } from './headFields'
import type { ImportOutcome } from './ImportOutcome'
import { languageOf } from './languageOf'
import { matchAuthors } from './matchAuthors'
import { matchDisclaimers } from './matchDisclaimers'
import { mayDate } from './mayDate'
import type { ReadFile } from './ReadFile'
import { reportOf } from './reportOf'
import { storedBlocks } from './storedBlocks'
import { storedLead } from './storedLead'
import type { LibraryImages, StoredImages } from './storeImages'

interface Kept {
  readonly images: StoredImages
  readonly facts: ArchivedFacts | undefined
  readonly library: LibraryImages
}

/** Stores the draft of what was read, with its authors, disclaimers and report, within the transaction of the request. */
export async function storeDraft(
  req: PayloadRequest,
  { manuscript, anatomy: found }: Extract<ReadFile, { ok: true }>,
  hash: string,
  { images, facts, library }: Kept,
): Promise<ImportOutcome> {
  const settings = await req.payload.findGlobal({ slug: 'settings', depth: 0, overrideAccess: true, req })
  const { anatomy, toDo: unfit } = fitAnatomy(found)
  const { body, taken, toDo } = storedBlocks(anatomy.blocks, images)
  const lead = storedLead(manuscript.lead, images)
  const kind = anatomy.kind ?? 'commentary'
  const words = [anatomy.standfirst ?? '', ...anatomy.blocks.map((block) => blockText(block))].join('\n')
  const language = manuscript.metadata.language ?? (await languageOf(words, settings.language))
  const { head } = manuscript.metadata
  const known = await storedFacts(req, facts ?? factsOfHead(req, head))
  const publishedAt =
    known.fields.publishedAt ?? publishedOn(req, anatomy.dates, settings.timeZone, head?.published ?? null)
  const stated = headFields(req, head, publishedAt, library)
  const authors = await matchAuthors(req, anatomy.authors)
  const publisher = settings.publisherName
  const disclaimers = await matchDisclaimers(req, anatomy.disclaimers, { publisher, kind })
  const day = publishedAt === null ? null : dayIn(settings.timeZone, publishedAt)
  const encoded = encodeLexical(body, randomUUID)
  const linked = facts?.old ? await linkPosts(req, encoded, facts.old) : null
  const links = linksReport(linked)
  const reported = reportOf(
    anatomy,
    {
      ...manuscript,
      toDo: [...unfit, ...manuscript.toDo, ...stated.toDo, ...known.toDo, ...lead.toDo, ...toDo, ...links.toDo],
    },
    { authors, disclaimers, publisher, day, isDayOfArchive: Boolean(known.fields.publishedAt), language },
  )
  const report = {
    ...reported,
    taken: [...reported.taken, ...stated.taken, ...lead.taken, ...taken, ...links.taken],
  }
  const overridden = disclaimers.some(({ found }) => found !== 'by rule')
  const title = anatomy.title ?? ''
  const { caption = '', creator = '', source = '', licence = '' } = anatomy.lead ?? {}
  const draft = await req.payload.create({
    collection: 'articles',
    draft: true,
    overrideAccess: req.user === null,
    req,
    data: {
      title,
      standfirst: anatomy.standfirst ?? '',
      kind,
      language,
      body: linked?.body ?? encoded,
      keyPoints: anatomy.keyPoints.map((text) => ({ text })),
      authors: authors.map(({ id }) => id),
      disclaimerMode: overridden ? 'chosen' : 'rule',
      disclaimers: overridden ? disclaimers.map(({ id }) => id) : [],
      leadCredit: { caption, creator, source, licence },
      ...lead.fields,
      ...known.fields,
      ...stated.fields,
      ...(publishedAt === null ? {} : { publishedAt }),
      importReport: report,
      importHash: hash,
    },
  })
  await recordOldPaths(req, known.paths, draft.id)
  return { state: 'draft', id: draft.id, title, report }
}

/** The first past day that a text names, or its stated moment on that day, for those who may set it; else null. */
function publishedOn(req: PayloadRequest, dates: Anatomy['dates'], zone: string, moment: string | null): string | null {
  const day = dates.find((date) => date.day !== null)?.day ?? null
  if (day === null || !mayDate(req)) return null
  const noon = firstPublished(day, zone, new Date())
  return noon !== null && moment !== null && [dayIn(zone, moment), moment.slice(0, 10)].includes(day) ? moment : noon
}
