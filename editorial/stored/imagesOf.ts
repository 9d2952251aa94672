import { idsOf } from '@/domain/idOf'
import { bodyOf } from '@/editorial/rules/bodyOf'
import type { Article } from '@/payload-types'

/** The ids of every image in a commentary. */
export const imagesOf = ({ lead, body }: Partial<Article>): string[] => [...idsOf([lead]), ...bodyOf(body).media]
