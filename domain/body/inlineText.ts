import type { Inline } from './Inline'

/** The text of a run of inlines, without its notes. */
export const inlineText = (children: readonly Inline[]): string =>
  children
    .map((inline) => {
      switch (inline.type) {
        case 'text':
          return inline.text
        case 'lineBreak':
          return '\n'
        case 'link':
          return inlineText(inline.children)
        case 'footnote':
        case 'noteReference':
          return ''
      }
    })
    .join('')
