import { licenceNamed } from '@/domain/licence'
import { creditOf } from '@/editorial/import/anatomy/creditOf'
import type { HeadImage } from '@/editorial/import/HeadFacts'

import type { Head } from './Head'

const images = [
  'image',
  'leadimage',
  'cover',
  'coverimage',
  'featuredimage',
  'featureimage',
  'heroimage',
  'hero',
  'banner',
  'thumbnail',
  'images',
  'ogimage',
]
const of = (...parts: readonly string[]): string[] => images.flatMap((name) => parts.map((part) => `${name}${part}`))

/** The image that a head names, with its alternative text, caption and credit; null where it names none. */
export function headImage(head: Head): HeadImage | null {
  const name =
    head.first(images, words) ??
    head.part(images, ['src', 'url', 'path', 'image', 'file', 'filename', 'feature', 'teaser', 'hero'])
  if (name === null) return null
  const value = (parts: readonly string[], names: readonly string[] = []): string | null =>
    head.part(images, parts) ?? head.first([...of(...parts), ...names], words)
  const alt = value(['alt', 'alttext', 'description']) ?? ''
  const caption = value(['caption']) ?? ''
  const credit = value(['credit', 'attribution'], ['photocredit']) ?? ''
  const read = credit === '' ? null : creditOf(/^(?:photo|image|credit)/i.test(credit) ? credit : `Credit: ${credit}`)
  const creator = value(['creator', 'author', 'photographer'], ['photographer'])
  const source = value(['source'])
  return {
    name: name.split('/').at(-1) ?? name,
    alt,
    caption: caption || (read?.caption ?? ''),
    creator: creator ?? read?.creator ?? null,
    source: source ?? read?.source ?? null,
    licence: licenceIn(head) ?? read?.licence ?? null,
  }
}

const licenceIn = (head: Head): string | null =>
  head.first(of('licence', 'license'), (said) => licenceNamed(said)?.code ?? null)

const words = (value: string): string => value
