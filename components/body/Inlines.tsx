import type { ReactElement, ReactNode } from 'react'

import type { Inline } from '@/domain/body/Body'
import { directionOf } from '@/domain/directionOf'

import type { Medium } from './Medium'

import { FootnoteInline } from './FootnoteInline'
import type { InlineProps } from './InlineProps'
import { LineBreakInline } from './LineBreakInline'
import { LinkInline } from './LinkInline'
import { NoteReferenceInline } from './NoteReferenceInline'
import { TextInline } from './TextInline'

type Nodes = { readonly [Type in Inline['type']]: (props: InlineProps<Type>) => ReactNode }

/** How each kind of node of running text is shown: it does not compile where one is missing. */
const nodes: Nodes = {
  text: TextInline,
  lineBreak: LineBreakInline,
  link: LinkInline,
  footnote: FootnoteInline,
  noteReference: NoteReferenceInline,
}

const show = <Type extends Inline['type']>(type: Type, props: InlineProps<Type>) => nodes[type](props)

interface Props {
  readonly nodes: readonly Inline[]
  readonly medium: Medium
}

/** The running text of a block. */
export function Inlines({ nodes: inlines, medium }: Props): ReactElement {
  return (
    <>
      {runsOf(inlines).map(({ lang, children }, at) => {
        const words = children.map((node, number) => <One key={number} node={node} medium={medium} />)
        return lang === undefined ? (
          words
        ) : (
          <span key={at} lang={lang} dir={directionOf(lang)}>
            {words}
          </span>
        )
      })}
    </>
  )
}

function One({ node, medium }: { readonly node: Inline; readonly medium: Medium }): ReactNode {
  const inlines = (children: readonly Inline[]) => <Inlines nodes={children} medium={medium} />
  return show(node.type, { node, medium, inlines })
}

interface Run {
  readonly lang: string | undefined
  readonly children: readonly Inline[]
}

/** Neighbouring words of one language stand in one element, so that those from right to left keep their order. */
function runsOf(nodes: readonly Inline[]): Run[] {
  const runs: Run[] = []
  for (const node of nodes) {
    const lang = node.type === 'text' ? node.lang : undefined
    const before = runs.at(-1)
    if (before?.lang === lang && before) runs.splice(-1, 1, { lang, children: [...before.children, node] })
    else runs.push({ lang, children: [node] })
  }
  return runs
}
