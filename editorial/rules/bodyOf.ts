import { readBody } from '@/domain/body/readBody'

import { recentByText } from './recentByText'

/** Reads a stored text with its faults, links and images. */
export const bodyOf = recentByText(readBody)
