import type { Body } from './body/Body'
import { hasContent } from './body/hasContent'
import { inlinesOf } from './body/nodes/blocks'
import { plainText } from './body/plainText'
import { isInScriptOf } from './isInScriptOf'
import { hasVisibleText } from './text'

interface Facts {
  readonly title: string
  readonly standfirst: string
  /** The language of its page (BCP 47): its own, or the publisher’s where it states none. */
  readonly language: string
  readonly body: Body
  /** What is wrong or unfinished in the text, each as a sentence with its place. */
  readonly textFaults: readonly string[]
  readonly authors: readonly { readonly name: string; readonly proposed: boolean; readonly hasBio: boolean }[]
  readonly lead: ImageFacts | null
  /** The images of its figures. */
  readonly figures: readonly ImageFacts[]
  readonly topics: number
  /** Titles of chosen disclaimers that nobody has confirmed. */
  readonly proposedDisclaimers: readonly string[]
}

/** Characters of a standfirst that a list shows well. */
const shortStandfirst = 300

interface ImageFacts {
  /** The name of its file. */
  readonly name: string
  readonly alt: string
  readonly gaps: readonly string[]
}

export interface Finding {
  readonly field: string
  readonly message: string
}

export interface Readiness {
  readonly blocking: readonly Finding[]
  readonly advisory: readonly Finding[]
}

/**
 * The obstacles to publication of a draft, and points that an editor may want to check first; a sentence each, at its
 * field.
 */
export function readiness(facts: Facts): Readiness {
  const faults = facts.textFaults.map((message) => ({ field: 'body', message }))
  return {
    blocking: [...missing(facts), ...faults, ...unconfirmed(facts), ...unlicensed(facts)],
    advisory: advice(facts),
  }
}

function missing({ title, authors, body }: Facts): Finding[] {
  return [
    ...(hasVisibleText(title) ? [] : [{ field: 'title', message: 'There is no title. Write one.' }]),
    ...(authors.length > 0 ? [] : [{ field: 'authors', message: 'Nobody signs this commentary. Choose its author.' }]),
    ...authors
      .filter(({ name }) => !hasVisibleText(name))
      .map(() => ({
        field: 'authors',
        message: 'An author has no name that can be seen. Open the author and write it.',
      })),
    ...(isWritten(body) ? [] : [{ field: 'body', message: 'There is no text yet. Write or import it.' }]),
  ]
}

/** A picture counts as content too. */
const isWritten = (body: Body): boolean =>
  body.some((block) => {
    switch (block.type) {
      case 'figure':
      case 'embed':
        return true
      case 'pullQuote':
      case 'rule':
        return false
      default:
        return hasContent(inlinesOf(block))
    }
  })

function unconfirmed({ authors, proposedDisclaimers }: Facts): Finding[] {
  const people = authors.filter(({ proposed }) => proposed)
  return [
    ...people.map(({ name }) => ({
      field: 'authors',
      message: `${name} was proposed by an import. Open the author, check the name and bio, and untick “Proposed by an import”.`,
    })),
    ...proposedDisclaimers.map((title) => ({
      field: 'disclaimers',
      message: `The disclaimer “${title}” was proposed by an import. Open it, check the wording, and untick “Proposed by an import”.`,
    })),
  ]
}

function unlicensed({ lead, figures }: Facts): Finding[] {
  const lacks = ({ alt, gaps }: ImageFacts): string[] => [
    ...(hasVisibleText(alt) ? [] : ['The image has no alternative text. Open it in Media and say what it shows.']),
    ...gaps,
  ]
  return [
    ...(lead ? lacks(lead).map((message) => ({ field: 'lead', message })) : []),
    ...figures.flatMap((figure) =>
      lacks(figure).map((message) => ({ field: 'body', message: `Figure ${figure.name}: ${message}` })),
    ),
  ]
}

function advice(facts: Facts): Finding[] {
  const { standfirst, topics, lead, authors } = facts
  return [
    ...(hasVisibleText(standfirst)
      ? []
      : [{ field: 'standfirst', message: 'There is no standfirst; lists will show the title alone. Write one.' }]),
    ...(standfirst.length > shortStandfirst
      ? [{ field: 'standfirst', message: `The standfirst is longer than ${shortStandfirst} characters. Shorten it.` }]
      : []),
    ...(lead ? [] : [{ field: 'lead', message: 'There is no lead image. Choose one, where there is one to show.' }]),
    ...(topics > 0
      ? []
      : [
          {
            field: 'topics',
            message: 'There is no topic; readers find it only by its author and by search. Choose one.',
          },
        ]),
    ...authors
      .filter(({ hasBio }) => !hasBio)
      .map(({ name }) => ({ field: 'authors', message: `${name} has no bio. Open the author and write one.` })),
    ...unlikelyLanguage(facts),
  ]
}

/** A page of a wrong language is read aloud wrongly; where the commentary states it, its lines run wrongly too. */
function unlikelyLanguage({ language, title, standfirst, body }: Facts): Finding[] {
  if (isInScriptOf(language, [title, standfirst, plainText(body)].join('\n'))) return []
  const message = `The page will say that its language is “${language}”, which is not written in these letters. Write the language of the text under “Language”, as in en-GB or ar.`
  return [{ field: 'language', message }]
}
