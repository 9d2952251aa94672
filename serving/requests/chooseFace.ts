import Negotiator from 'negotiator'

/** A form in which an answer can be had; the suffix is empty for the page at the address itself. */
export interface FaceType {
  readonly suffix: string
  /** Media type. */
  readonly type: string
}

/** Longer headers are no browser’s and no program’s; they are answered with the page. */
const maxCharacters = 1000

/**
 * The form that a client prefers by its `Accept` header (RFC 9110, 12.5.1), the first where it has no preference; null
 * where it accepts none of them.
 */
export function chooseFace<Kind extends FaceType>(
  accept: string | null | undefined,
  faces: readonly Kind[],
): Kind | null {
  if (!accept || accept.length > maxCharacters) return faces[0] ?? null
  const type = new Negotiator({ headers: { accept } }).mediaType(faces.map((face) => face.type))
  return faces.find((face) => face.type === type) ?? null
}
