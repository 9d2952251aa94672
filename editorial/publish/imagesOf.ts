import type { Article } from '@/payload-types'

import { figuresOf } from './figuresOf'
import { idOf } from './idOf'

/** The ids of every image that a piece shows. */
export const imagesOf = ({ lead, body }: Partial<Article>): string[] =>
  [idOf(lead), ...figuresOf(body)].filter((id) => id !== null)
