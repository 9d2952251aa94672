import type { TypedInline } from '@/domain/body/TypedBody'

/** The words of running text where they are all plain; null where it holds a link or a note, which would be lost. */
export function inlineWords(children: readonly TypedInline[]): string | null {
  const isPlain = children.every(({ type }) => type === 'text' || type === 'lineBreak')
  return isPlain ? children.map((child) => (child.type === 'text' ? child.text : ' ')).join('') : null
}
