import type { DemoCommentary } from '@/demonstration/DemoCommentary'

import { cables } from './cables'
import { census } from './census'
import { ferries } from './ferries'
import { libraries } from './libraries'
import { pilots } from './pilots'
import { reserve } from './reserve'
import { tides } from './tides'

/** The demonstration’s commentaries, oldest first. */
export const commentaries: readonly DemoCommentary[] = [ferries, libraries, census, tides, reserve, pilots, cables]
