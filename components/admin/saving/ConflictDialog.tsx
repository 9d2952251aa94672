'use client'

import { useEffect, useRef } from 'react'

import { decodeLexical } from '@/domain/body/decodeLexical'
import { plainText } from '@/domain/body/plainText'
import type { Conflict } from '@/editorial/errors/commentary'

import { differing, type Values } from './differing'

interface Props {
  readonly conflict: Conflict
  readonly onKeepMine: () => void
  readonly onTakeTheirs: () => void
}

const panel = {
  inlineSize: 'min(90vw, 75rem)',
  margin: 'auto',
  padding: '1.5rem',
  overflow: 'auto',
  color: 'var(--theme-text)',
  background: 'var(--theme-bg)',
  border: '1px solid var(--theme-elevation-400)',
} as const
const columns = { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '1.5rem', margin: '1rem 0' } as const

const changed = { background: 'var(--theme-warning-150)', color: 'inherit' } as const

/** Both texts side by side, where somebody else saved first; nothing of either is lost, whatever is chosen. */
export function ConflictDialog({ conflict, onKeepMine, onTakeTheirs }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  const { by, yours, theirs } = conflict
  const others = differing(yours, theirs).filter((field) => !['title', 'standfirst', 'body'].includes(field))
  // The name of a field in words: publishAt, publish at.
  const named = others.map((field) => field.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`))
  return (
    <dialog
      ref={dialog}
      role="alertdialog"
      aria-labelledby="conflict-title"
      style={panel}
      // The next save would have the same conflict, so one of the two has to be chosen.
      onCancel={(event) => event.preventDefault()}
    >
      <h2 id="conflict-title">{by} saved this commentary while you were writing</h2>
      <p>
        What you wrote is not saved yet. Keep it, and it goes over theirs where both of you changed the same; theirs
        stays in the versions. Go on with theirs, and yours stays in this browser.
      </p>
      <div style={columns}>
        <Text title="Yours" values={yours} other={theirs} />
        <Text title={`As ${by} saved it`} values={theirs} other={yours} />
      </div>
      {named.length > 0 && <p>Different as well: {named.join(', ')}.</p>}
      <p style={{ display: 'flex', gap: '1rem' }}>
        <button type="button" className="btn btn--style-primary btn--size-medium" onClick={onKeepMine}>
          Keep what I wrote
        </button>
        <button type="button" className="btn btn--style-secondary btn--size-medium" onClick={onTakeTheirs}>
          Go on with theirs
        </button>
      </p>
    </dialog>
  )
}

/** One of the texts, with a mark on what the other does not have; paragraphs that both have are left out. */
function Text({ title, values, other }: { title: string; values: Values; other: Values }) {
  const own = paragraphsOf(values)
  const shared = new Set(paragraphsOf(other))
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      {own.map((paragraph, at) =>
        shared.has(paragraph) ? (
          at > 0 && shared.has(own[at - 1] ?? '') ? null : (
            <p key={at}>…</p>
          )
        ) : (
          <p key={at}>
            <mark style={changed}>{paragraph}</mark>
          </p>
        ),
      )}
    </section>
  )
}

function paragraphsOf({ title, standfirst, body }: Values): string[] {
  const { body: text } = decodeLexical(body ?? null, { picture: () => null, href: () => null })
  return [title, standfirst, ...plainText(text).split(/\n+/)].filter(
    (each): each is string => typeof each === 'string' && each !== '',
  )
}
