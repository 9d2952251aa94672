import { licences } from '@/domain/licence'

import type { Anatomy } from './Anatomy'

interface Line {
  /** A plain sentence. */
  readonly what: string
  /** The words it refers to, as they are in the file. */
  readonly text?: string
}

/** The result of an import for every part of a text. A type, not an interface: it is stored as JSON. */
export type Report = {
  readonly taken: Line[]
  readonly changed: Line[]
  readonly lost: Line[]
  readonly toDo: Line[]
}

/** The matches for the authors and wordings that the text names. */
export interface Matches {
  readonly authors: readonly {
    readonly name: string
    readonly found: 'known' | 'proposed'
    readonly bioDiffers: boolean
    readonly bio: string | null
  }[]
  readonly disclaimers: readonly {
    readonly raw: string
    readonly found: 'by rule' | 'chosen' | 'proposed'
    readonly title: string
  }[]
  readonly publisher: string
}

/** The report of an import: what was taken, changed and lost, and what remains to be done. */
export function reportOf(anatomy: Anatomy, readingChanges: readonly string[], matches: Matches): Report {
  return {
    taken: taken(anatomy, matches),
    changed: changed(anatomy, readingChanges, matches),
    lost: anatomy.furniture.map((text) => ({ what: 'Left out: furniture of the page it was copied from.', text })),
    toDo: toDo(anatomy, matches),
  }
}

function taken(
  { title, lead, standfirst, blocks, bylines, dates, authors, disclaimers }: Anatomy,
  matches: Matches,
): Line[] {
  const count = (type: string): number => blocks.filter((block) => block.type === type).length
  return [
    ...(title === null ? [] : [{ what: 'The title.', text: title }]),
    ...(lead === null ? [] : [{ what: 'The caption and credit of the image.', text: lead.raw }]),
    ...bylines.map((text) => ({ what: 'The byline.', text })),
    ...dates.map((text) => ({ what: 'A date; it is not set anywhere.', text })),
    ...(standfirst === null ? [] : [{ what: 'The standfirst.', text: standfirst }]),
    { what: `The text: ${count('paragraph')} paragraphs, ${count('heading')} headings, ${count('list')} lists.` },
    ...authors.flatMap(({ name, bio }) => (bio === null ? [] : [{ what: `The bio of ${name}.`, text: bio }])),
    ...disclaimers.map(({ raw }, at) => ({
      what: `The disclaimer (${said(matches.disclaimers[at]?.found)}).`,
      text: raw,
    })),
  ]
}

const said = (found: 'by rule' | 'chosen' | 'proposed' | undefined): string => {
  if (found === 'by rule') return 'a known one that the piece carries anyway'
  return found === 'chosen' ? 'a known one, chosen for this piece' : 'a new one, proposed'
}

function changed(
  { joined, marks, disclaimers }: Anatomy,
  readingChanges: readonly string[],
  { publisher }: Matches,
): Line[] {
  return [
    ...readingChanges.map((what) => ({ what })),
    ...(joined > 0 ? [{ what: `Broken lines were joined in ${joined} paragraphs.` }] : []),
    ...(marks.length > 0
      ? [{ what: 'The marks before list items were taken away; the list makes its own.', text: marks.join(' ') }]
      : []),
    ...disclaimers.flatMap(({ raw, wording, publisher: named }) =>
      raw === wording
        ? []
        : [
            {
              what: `The disclaimer was made general: “${wording}”${named && named !== publisher ? ` On the page {publisher} reads “${publisher}”.` : ''}`,
            },
          ],
    ),
  ]
}

function toDo({ title, lead, standfirst, authors, relativeTimes }: Anatomy, matches: Matches): Line[] {
  return [
    ...(title === null ? [{ what: 'No title was found. Write one.' }] : []),
    ...(authors.length === 0 ? [{ what: 'No author was found. Choose who signs it.' }] : []),
    ...(standfirst === null ? [{ what: 'No standfirst was found. Write one, or leave it.' }] : []),
    ...(lead === null ? [] : imageToDo(lead)),
    ...matches.authors
      .filter(({ found }) => found === 'proposed')
      .map(({ name }) => ({
        what: `${name} is new here: open the author, check the name and bio, and untick “Proposed by an import”.`,
      })),
    ...matches.authors
      .filter(({ bioDiffers }) => bioDiffers)
      .map(({ name, bio }) => ({
        what: `The bio of ${name} in the text differs from the one kept. Add it with its day if it is newer.`,
        text: bio ?? '',
      })),
    ...matches.disclaimers
      .filter(({ found }) => found === 'proposed')
      .map(({ title: wording }) => ({
        what: `The disclaimer is new here: open “${wording}”, check it, and untick “Proposed by an import”.`,
      })),
    ...(relativeTimes.length === 0
      ? []
      : [
          {
            what: `The text says ${relativeTimes.map((time) => `“${time}”`).join(', ')}: set “First published” to the day these are meant from.`,
          },
        ]),
  ]
}

function imageToDo({ creator, source, licence }: NonNullable<Anatomy['lead']>): Line[] {
  const terms = licences.find(({ code }) => code === licence)
  const missing = [
    ...(creator ? [] : ['its creator']),
    ...(source ? [] : ['its source']),
    'the link to its source',
    ...(terms ? [] : ['its licence']),
  ]
  return [
    { what: 'Upload the image and describe it for a reader who cannot see it.' },
    {
      what: `The credit${terms ? ` names ${terms.label} but` : ''} lacks ${missing.join(' and ')}. Find ${missing.length > 1 ? 'these' : 'it'} before you publish.`,
    },
  ]
}

/** A report for a terminal. */
export function reportText({ taken: took, changed: altered, lost, toDo: left }: Report): string {
  const section = (title: string, lines: readonly Line[]): string =>
    lines.length === 0
      ? ''
      : `${title}:\n${lines.map(({ what, text }) => `  - ${what}${text ? ` “${text}”` : ''}`).join('\n')}\n`
  return [section('Taken', took), section('Changed', altered), section('Lost', lost), section('To do', left)]
    .filter(Boolean)
    .join('')
}
