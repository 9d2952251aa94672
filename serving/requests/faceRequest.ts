import { chooseFace, type FaceType } from './chooseFace'
import type { PageRequest } from './pageRequest'

/** A request for one of several forms of the same thing; its key is that of the address at which the form alone is. */
export interface FaceRequest<Kind extends FaceType> extends PageRequest {
  /** The form to send; null where the client accepts none that there is. */
  readonly face: Kind | null
  /** The header by which the form was chosen; null where the address names it. */
  readonly chosenBy: 'accept' | null
}

/**
 * Finds the form that a request is for: by the end of its address, as in `/commentary/NAME.md`, else by `Accept`. The
 * name of a page has no dot, so an address has one meaning.
 */
export function faceRequest<Kind extends FaceType>(
  asked: PageRequest,
  faces: readonly Kind[],
  accept: string | null | undefined,
): FaceRequest<Kind> {
  const { slug, key } = asked
  const named = faces.find(({ suffix }) => suffix !== '' && slug.endsWith(`.${suffix}`) && !isDotted(slug, suffix))
  if (named) return { ...asked, slug: slug.slice(0, -named.suffix.length - 1), face: named, chosenBy: null }
  const face = chooseFace(accept, faces)
  const own = face === null || key === null ? null : keyOf(key, face)
  return { ...asked, key: own, face, chosenBy: 'accept' }
}

/** Whether there is a dot before the suffix too: `a.csl.json` is no `json` of `a.csl`. */
const isDotted = (slug: string, suffix: string): boolean => slug.slice(0, -suffix.length - 1).includes('.')

/** The key of a form, by the key of the page. */
export const keyOf = (key: string, { suffix }: FaceType): string => (suffix === '' ? key : `${key}.${suffix}`)
