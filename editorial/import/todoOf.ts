import { licences } from '@/domain/licence'

import type { Anatomy, LeadCredit, Part } from './anatomy/Anatomy'
import { isFigureLabel } from './anatomy/isHeading'
import { maxPeople } from './anatomy/Marks'
import { creditOf } from './anatomy/creditOf'
import { isStatement } from './words/statementRules'
import type { ReportLine } from './Manuscript'
import type { Matches } from './Report'

/** What remains to be done after an import, the most pressing first. */
export function todoOf(anatomy: Anatomy, matches: Matches): ReportLine[] {
  return [
    ...missing(anatomy),
    ...anatomy.contradictions,
    ...dates(anatomy, matches),
    ...images(anatomy),
    ...people(matches),
    ...wordings(matches),
    ...notices(anatomy),
  ]
}

const line = (what: string, text?: string): ReportLine => (text === undefined ? { what } : { what, text })

const textsOf = ({ runs }: Anatomy, part: Part): string[] =>
  runs.filter((run) => run.part === part).map(({ text }) => text)

function missing({ title, authors, unsigned, standfirst }: Anatomy): ReportLine[] {
  const inCapitals = title !== null && title === title.toUpperCase() && title !== title.toLowerCase()
  return [
    ...(title === null ? [line('No title was found. Write one.')] : []),
    ...(inCapitals ? [line('The title is in capitals. Write it in ordinary letters.')] : []),
    ...(title?.endsWith('.') ? [line('The title ends with a full stop. Check that it is the title.', title)] : []),
    ...(authors.length === 0 ? [line('No author was found. Choose who signs it.')] : []),
    ...(unsigned.length > 0
      ? [line(`An import takes ${maxPeople} authors. Add the others to the byline.`, unsigned.join(', '))]
      : []),
    ...(standfirst === null ? [line('No standfirst was found. Write one, or leave it.')] : []),
  ]
}

function dates({ dates: found, relativeTimes }: Anatomy, { day, isDayOfArchive }: Matches): ReportLine[] {
  const told = relativeTimes.map((time) => `“${time}”`).join(', ')
  return [
    ...(day === null
      ? found.map(({ raw }) =>
          line('A date is named but not set. Set “First published” where the text was published then.', raw),
        )
      : [
          line(
            `“First published” is set to ${day}, ${isDayOfArchive ? 'the day of the old site. Check it.' : 'the day that the text names. Empty it where the text is new.'}`,
          ),
        ]),
    ...(relativeTimes.length === 0 || day !== null
      ? []
      : [line(`The text says ${told}: set “First published” to the day these are meant from.`)]),
  ]
}

function images(anatomy: Anatomy): ReportLine[] {
  const [first, ...others] = textsOf(anatomy, 'credit')
  const inText = anatomy.runs.filter(
    ({ part, text }) => part === 'body' && (isFigureLabel(text) || /^\[?image\s*[:—–-]/i.test(text)),
  )
  const lead = anatomy.lead ?? (first === undefined ? null : creditOf(first))
  return [
    ...(lead === null ? [] : leadToDo(lead)),
    ...others.map((text) => line('A further image is credited. Add it with its credit.', text)),
    ...inText.map(({ text }) =>
      line('The text names a figure here, which the file does not hold. Add it at this place.', text),
    ),
  ]
}

function leadToDo({ creator, source, licence }: LeadCredit): ReportLine[] {
  const terms = licences.find(({ code }) => code === licence)
  const lacking = [
    ...(creator ? [] : ['its creator']),
    ...(source ? [] : ['its source']),
    'the link to its source',
    ...(terms ? [] : ['its licence']),
  ]
  return [
    line('Upload the image and describe it for a reader who cannot see it.'),
    line(
      `The credit${terms ? ` names ${terms.label} but` : ''} lacks ${lacking.join(' and ')}. Find ${lacking.length > 1 ? 'these' : 'it'} before you publish.`,
    ),
  ]
}

function people({ authors }: Matches): ReportLine[] {
  return [
    ...authors
      .filter(({ found }) => found === 'proposed')
      .map(({ name }) =>
        line(`${name} is new here: open the author, check the name and bio, and untick “Proposed by an import”.`),
      ),
    ...authors
      .filter(({ bioDiffers }) => bioDiffers)
      .map(({ name, bio }) =>
        line(
          `The bio of ${name} in the text differs from the one kept. Add it with its day if it is newer.`,
          bio ?? '',
        ),
      ),
    ...authors.flatMap(({ name, newPost }) =>
      newPost === null
        ? []
        : [line(`The post of ${name} in the text is none of those kept. Add it with its day if it is newer.`, newPost)],
    ),
  ]
}

function wordings({ disclaimers, publisher }: Matches): ReportLine[] {
  return [
    ...disclaimers
      .filter(({ found }) => found === 'proposed')
      .map(({ title }) =>
        line(`The disclaimer is new here: open “${title}”, check it, and untick “Proposed by an import”.`),
      ),
    ...disclaimers.flatMap(({ names, raw }) =>
      names === null
        ? []
        : [
            line(
              `The disclaimer names ${names}, not ${publisher}, and keeps its own words. Check whose views it means.`,
              raw,
            ),
          ],
    ),
  ]
}

function notices(anatomy: Anatomy): ReportLine[] {
  return [
    ...textsOf(anatomy, 'statement').map((text) =>
      isStatement(text)
        ? line(
            'It was published elsewhere before. Tell readers where, if its licence or your policy asks for it.',
            text,
          )
        : line(
            'A note stands beside the text, which has no place of its own here. Keep it where readers need it.',
            text,
          ),
    ),
    ...textsOf(anatomy, 'disclosure').map((text) =>
      line('It discloses interests. Tell readers of them, as your policy asks.', text),
    ),
    ...anatomy.unsure.map((text) =>
      line('This stands at the end and may be no part of the text. Take it out if so.', text),
    ),
  ]
}
