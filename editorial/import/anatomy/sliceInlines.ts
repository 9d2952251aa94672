import type { TypedInline } from '@/domain/body/TypedBody'

import { inlineWords } from './Unit'

/** The running text from one character to before another, its formatting and links kept; line breaks count as one. */
export function sliceInlines(inlines: readonly TypedInline[], from: number, to: number): TypedInline[] {
  let at = 0
  return inlines.flatMap((inline): TypedInline[] => {
    const start = at
    at += inlineWords([inline]).length
    const [begin, end] = [Math.max(from, start) - start, Math.min(to, at) - start]
    if (begin >= end) return []
    if (inline.type === 'text') return [{ ...inline, text: inline.text.slice(begin, end) }]
    return inline.type === 'link' || inline.type === 'innerLink'
      ? [{ ...inline, children: sliceInlines(inline.children, begin, end) }]
      : [inline]
  })
}
