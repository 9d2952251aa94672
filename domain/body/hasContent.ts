import { hasVisibleText } from '@/domain/text'

import type { Inline } from './Inline'

/** Whether running text has more than spaces and line breaks: an empty line is no paragraph. */
export const hasContent = (children: readonly Inline[]): boolean =>
  children.some((inline) => inline.type !== 'lineBreak' && (inline.type !== 'text' || hasVisibleText(inline.text)))
