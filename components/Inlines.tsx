import type { ReactElement, ReactNode } from 'react'

import type { Footnote, Inline, Text } from '@/domain/body/Body'

import type { Address } from './siteAddress'

interface Props {
  readonly nodes: readonly Inline[]
  readonly address: Address
}

/** The running text of a block. */
export function Inlines({ nodes, address }: Props): ReactElement {
  return (
    <>
      {nodes.map((node, at) => (
        <One key={at} node={node} address={address} />
      ))}
    </>
  )
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
      return <NoteReference note={node} address={address} />
  }
}

function Styled({ text, bold, italic }: Text): ReactNode {
  if (bold) return <strong>{italic ? <em>{text}</em> : text}</strong>
  return italic ? <em>{text}</em> : text
}

/**
 * Links to the note; the style sheet repeats the attribute’s text in the margin where there is one, so the words are in
 * the text once.
 */
function NoteReference({ note, address }: { readonly note: Footnote; readonly address: Address }): ReactElement {
  return (
    <sup className="ref" data-note={`${note.number}\u2002${note.text}`}>
      <a
        id={`note-ref-${note.number}`}
        href={address(`#note-${note.number}`)}
        role="doc-noteref"
        aria-label={`Note ${note.number}`}
      >
        {note.number}
      </a>
    </sup>
  )
}
