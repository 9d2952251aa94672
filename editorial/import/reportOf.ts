import type { Anatomy, Part } from './anatomy/Anatomy'
import { withoutMarkAtStart } from './anatomy/noteMarks'
import { counted } from './counted'
import type { Manuscript, ManuscriptBlock, ReportLine } from './Manuscript'
import type { Matches, Report } from './Report'
import { todoOf } from './todoOf'

/** The report of an import: what was taken, changed and lost, and what remains to be done. */
export function reportOf(anatomy: Anatomy, manuscript: Manuscript, matches: Matches): Report {
  return {
    taken: taken(anatomy, matches),
    changed: [...manuscript.changed, ...changed(anatomy, matches)],
    lost: lost(anatomy),
    toDo: [...manuscript.toDo, ...todoOf(anatomy, matches)],
  }
}

const textsOf = ({ runs }: Anatomy, ...parts: readonly Part[]): string[] =>
  runs.filter(({ part, text }) => parts.includes(part) && text !== '').map(({ text }) => text)

function taken(anatomy: Anatomy, matches: Matches): ReportLine[] {
  const count = (type: ManuscriptBlock['type']): string =>
    counted(anatomy.blocks.filter((block) => block.type === type).length, type)
  const lines = (what: string, ...parts: readonly Part[]): ReportLine[] =>
    textsOf(anatomy, ...parts).map((text) => ({ what, text }))
  return [
    ...(anatomy.title === null ? [] : [{ what: 'The title.', text: anatomy.title }]),
    ...lines('The kind.', 'kicker'),
    ...lines('The caption and credit of the image.', 'credit'),
    ...lines('The byline.', 'byline'),
    ...lines('The post of an author.', 'post'),
    ...lines(useOfDate(matches), 'date'),
    ...(anatomy.standfirst === null ? [] : [{ what: 'The standfirst.', text: anatomy.standfirst }]),
    ...lines('The key points.', 'keyPoints'),
    { what: `The text: ${count('paragraph')}, ${count('heading')}, ${count('list')}.` },
    ...textsOf(anatomy, 'bio').map((text) => ({ what: `The bio of ${ownerOf(text, anatomy)}.`, text })),
    ...matches.disclaimers.map(({ raw, found }) => ({ what: `The disclaimer (${said(found)}).`, text: raw })),
    ...(matches.language === null ? [] : [{ what: `The language is set to ${matches.language}, as the words are.` }]),
  ]
}

function useOfDate({ day, isDayOfArchive }: Matches): string {
  if (day === null) return 'A date; it is not set anywhere.'
  return isDayOfArchive
    ? 'A date; “First published” is set to the day of the old site.'
    : 'The date; “First published” is set to it.'
}

const ownerOf = (text: string, { authors }: Anatomy): string =>
  authors
    .filter(({ bio }) => bio?.includes(withoutMarkAtStart(text)))
    .map(({ name }) => name)
    .join(' and ') || 'an author'

const said = (found: Matches['disclaimers'][number]['found']): string => {
  if (found === 'by rule') return 'a known one that the commentary carries anyway'
  return found === 'chosen' ? 'a known one, chosen for this commentary' : 'a new one, proposed'
}

function changed(anatomy: Anatomy, { disclaimers, publisher }: Matches): ReportLine[] {
  const [first, second] = textsOf(anatomy, 'title', 'subtitle')
  const bylines = textsOf(anatomy, 'byline').join(' ')
  const respelled = anatomy.authors.filter(
    ({ name }) =>
      bylines !== '' &&
      !bylines.replaceAll('\u00A0', ' ').includes(name) &&
      bylines.toUpperCase().includes(name.toUpperCase()),
  )
  return [
    ...(second === undefined
      ? []
      : [{ what: 'The title stood on two lines and is one now.', text: `${first ?? ''} / ${second}` }]),
    ...respelled.map(({ name }) => ({ what: `The name stood in capitals; it is written “${name}”.` })),
    ...disclaimers.flatMap(({ raw, wording }) =>
      raw === wording
        ? []
        : [
            {
              what: `The disclaimer was made general: “${wording}”${wording.includes('{publisher}') ? ` On the page {publisher} reads “${publisher}”.` : ''}`,
            },
          ],
    ),
  ]
}

function lost(anatomy: Anatomy): ReportLine[] {
  return [
    ...textsOf(anatomy, 'furniture').map((text) => ({
      what: 'Left out: furniture of the page it was copied from.',
      text,
    })),
    ...textsOf(anatomy, 'aboutHeading', 'keyPointsHeading').map((text) => ({
      what: 'Left out: a heading that the page sets itself.',
      text,
    })),
    ...anatomy.lostNotes.map((text) => ({
      what: 'A note at the title, the byline or another part that can have none. Put it into the text if readers need it.',
      text,
    })),
    ...anatomy.lostLinks.map((text) => ({ what: 'The address of a link in a part that is plain words.', text })),
  ]
}
