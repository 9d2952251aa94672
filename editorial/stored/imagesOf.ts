import { bodyReferences } from '@/domain/body/bodyReferences'
import { idsOf } from '@/domain/idOf'
import type { Article } from '@/payload-types'

/** The ids of every image that a piece shows. */
export const imagesOf = ({ lead, body }: Partial<Article>): string[] => [
  ...idsOf([lead]),
  ...bodyReferences(body).media,
]
