import type { ReactElement, ReactNode } from 'react'

import type { Footnote, Inline, Text } from '@/domain/body/Body'
import { inlineText } from '@/domain/body/inlineText'
import { directionOf } from '@/domain/directionOf'

import type { Address } from './Address'

interface Props {
  readonly nodes: readonly Inline[]
  readonly address: Address
}

/** The running text of a block. */
export function Inlines({ nodes, address }: Props): ReactElement {
  return (
    <>
      {runsOf(nodes).map(({ lang, children }, at) => {
        const words = children.map((node, number) => <One key={number} node={node} address={address} />)
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

function One({ node, address }: { readonly node: Inline; readonly address: Address }): ReactNode {
  switch (node.type) {
    case 'text':
      return <Styled {...node} />
    case 'lineBreak':
      return <br />
    case 'link':
      return (
        <a href={address(node.href)}>
          <Inlines nodes={node.children} address={address} />
        </a>
      )
    case 'footnote':
      return <NoteReference number={node.number} mark={1} note={node} address={address} />
    case 'noteReference':
      return <NoteReference number={node.number} mark={node.mark} address={address} />
  }
}

function Styled({ text, bold, italic, strikethrough, superscript, subscript }: Text): ReactNode {
  let words: ReactNode = text
  if (superscript) words = <sup>{words}</sup>
  if (subscript) words = <sub>{words}</sub>
  if (strikethrough) words = <s>{words}</s>
  if (italic) words = <em>{words}</em>
  return bold ? <strong>{words}</strong> : words
}

interface Mark {
  readonly number: number
  readonly mark: number
  readonly note?: Footnote
  readonly address: Address
}

/** The fragment of a mark of a note; its first is `note-ref-3`, its second `note-ref-3-2`. */
export const markFragment = (number: number, mark: number): string =>
  mark === 1 ? `note-ref-${number}` : `note-ref-${number}-${mark}`

/**
 * Links to the note; the style sheet repeats the attribute’s text in the margin where there is one, so the words are in
 * the text once.
 */
function NoteReference({ number, mark, note, address }: Mark): ReactElement {
  return (
    <sup className="ref" data-note={note && `${number}\u2002${inlineText(note.children)}`}>
      <a
        id={markFragment(number, mark)}
        href={address(`#note-${number}`)}
        role="doc-noteref"
        aria-label={`Note ${number}`}
      >
        {number}
      </a>
    </sup>
  )
}
