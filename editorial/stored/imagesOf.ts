import { idsOf } from '@/domain/idOf'
import { bodyOf } from '@/editorial/rules/bodyOf'
import type { Article } from '@/payload-types'

/** The ids of every image that a piece shows. */
export const imagesOf = ({ lead, body }: Partial<Article>): string[] => [...idsOf([lead]), ...bodyOf(body).media]
