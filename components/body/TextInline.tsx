import type { ReactNode } from 'react'

import type { InlineProps } from './InlineProps'

/** A run of text with its marks; its language is that of the element around the run. */
export function TextInline({ node }: InlineProps<'text'>): ReactNode {
  const { text, bold, italic, strikethrough, superscript, subscript } = node
  let words: ReactNode = text
  if (superscript) words = <sup>{words}</sup>
  if (subscript) words = <sub>{words}</sub>
  if (strikethrough) words = <s>{words}</s>
  if (italic) words = <em>{words}</em>
  return bold ? <strong>{words}</strong> : words
}
