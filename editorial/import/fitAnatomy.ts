import { cut } from '@/domain/cut'
import { limits } from '@/domain/limits'

import type { Anatomy, FoundAuthor, FoundDisclaimer } from './anatomy/Anatomy'
import type { ReportLine } from './Manuscript'

/**
 * The parts of a text as their fields hold them, and a point to do for each that was cut or left out, with the whole of
 * it: a draft is never refused for what its file holds.
 */
export function fitAnatomy(anatomy: Anatomy): { readonly anatomy: Anatomy; readonly toDo: readonly ReportLine[] } {
  const toDo: ReportLine[] = []
  const shorten = (text: string, most: number, name: string): string => {
    if (text.length <= most) return text
    toDo.push({ what: `${name} is longer than ${most} characters and was cut. Shorten it.`, text })
    return cut(text, most)
  }
  const { title, standfirst, lead } = anatomy
  const fitted: Anatomy = {
    ...anatomy,
    title: title === null ? null : shorten(title, limits.title, 'The title'),
    standfirst: standfirst === null ? null : shorten(standfirst, limits.standfirst, 'The standfirst'),
    authors: fitAuthors(anatomy.authors, toDo).map((author) => ({
      ...author,
      post: author.post === null ? null : shorten(author.post, limits.post, `The post of ${author.name}`),
    })),
    keyPoints: anatomy.keyPoints
      .slice(0, limits.keyPoints)
      .map((point) => shorten(point, limits.keyPoint, 'A key point')),
    disclaimers: anatomy.disclaimers.filter((disclaimer) => fitsField(disclaimer, toDo)),
    lead: lead && { ...lead, caption: shorten(lead.caption, limits.caption, 'The caption of the image') },
  }
  const further = anatomy.keyPoints.slice(limits.keyPoints)
  if (further.length > 0)
    toDo.push({ what: `A commentary has ${limits.keyPoints} key points. Choose among them.`, text: further.join(' ') })
  return { anatomy: fitted, toDo }
}

function fitAuthors(authors: readonly FoundAuthor[], toDo: ReportLine[]): FoundAuthor[] {
  const named = authors.filter(({ name }) => name.length <= limits.authorName)
  for (const { name } of authors.filter((author) => !named.includes(author)))
    toDo.push({ what: 'This is too long for the name of an author. Choose who signs.', text: name })
  const further = named.slice(limits.authors)
  if (further.length > 0)
    toDo.push({
      what: `${limits.authors} authors can sign a commentary. Name the others in its text.`,
      text: further.map(({ name }) => name).join(', '),
    })
  return named.slice(0, limits.authors)
}

function fitsField({ raw, wording }: FoundDisclaimer, toDo: ReportLine[]): boolean {
  const fits = Math.max(raw.length, wording.length) <= limits.wording
  if (!fits) toDo.push({ what: 'This is too long for a disclaimer and was left out. Shorten it.', text: raw })
  return fits
}
