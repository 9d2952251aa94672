import type { StoredInlineName } from '@/domain/body/nodes/inlines'

import type { Features, FeaturesOf } from './FeaturesOf'
import { link } from './link'
import { paragraph } from './paragraph'
import { pasteFeature } from './pasteFeature'
import { text } from './text'

/** How each kind of running text is typed: it does not compile where one is missing. */
const nodes: FeaturesOf<StoredInlineName> = {
  text,
  link,
  // Lexical has these in every editor, or with links.
  tab: [],
  linebreak: [],
  autolink: [],
}

/** Running text, as every part of a body has it: paragraphs, their marks, links and the languages of its words. */
export const runningText: Features = [...paragraph, ...Object.values(nodes).flat(), pasteFeature()]
