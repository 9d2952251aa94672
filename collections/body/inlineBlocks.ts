import type { Block } from 'payload'

import type { StoredInlineName } from '@/domain/body/nodes/inlines'

import type { BlocksOf } from './BlocksOf'
import { footnote } from './footnote'
import { noteReference } from './noteReference'

/** The blocks of ours among words: it does not compile where one is missing. */
const nodes: BlocksOf<StoredInlineName> = { footnote, noteReference }

/** What may stand among the words of a text. */
export const inlineBlocks: readonly Block[] = Object.values(nodes)
