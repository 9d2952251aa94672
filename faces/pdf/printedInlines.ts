import type { Inline } from '@/domain/body/Body'

import { printed } from './printed'
import { tongue } from './tongue'

/** What running text may point to. */
export interface Places {
  /** Where a link leads: an address, or a place of the text by its label; neither for words alone. */
  readonly target: (href: string) => { readonly href: string | null; readonly to: string | null }
  /** The numbers of the notes that the text has. */
  readonly notes: ReadonlySet<number>
}

/** Running text as the layout reads it: neighbouring words of another language are one run, which keeps their order. */
export function printedInlines(inlines: readonly Inline[], places: Places): readonly object[] {
  const runs: { lang: string | undefined; children: object[] }[] = []
  for (const inline of inlines) {
    const lang = inline.type === 'text' ? inline.lang : undefined
    const last = runs.at(-1)
    if (last && last.lang === lang) last.children.push(printedInline(inline, places))
    else runs.push({ lang, children: [printedInline(inline, places)] })
  }
  return runs.flatMap(({ lang, children }) =>
    lang === undefined ? children : [{ type: 'run', tongue: tongue(lang), children }],
  )
}

function printedInline(inline: Inline, places: Places): object {
  switch (inline.type) {
    case 'text': {
      const { bold, italic, superscript, subscript, strikethrough } = inline
      const marks = Object.entries({ bold, italic, superscript, subscript, strikethrough })
      return { type: 'text', text: printed(inline.text), marks: marks.flatMap(([name, isOn]) => (isOn ? [name] : [])) }
    }
    case 'lineBreak':
      return inline
    case 'noteReference':
      return places.notes.has(inline.number)
        ? inline
        : { type: 'text', text: String(inline.number), marks: ['superscript'] }
    case 'link':
      return { type: 'link', ...places.target(inline.href), children: printedInlines(inline.children, places) }
    case 'footnote':
      return { type: 'footnote', number: inline.number, children: printedInlines(inline.children, places) }
  }
}
