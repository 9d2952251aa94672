'use client'

import { decodeLexical } from '@/domain/body/decodeLexical'
import { plainText } from '@/domain/body/plainText'

import type { Conflict } from './savingDoor'

interface Props {
  readonly conflict: Conflict
  readonly onKeepMine: () => void
  readonly onTakeTheirs: () => void
}

const panel = {
  position: 'fixed',
  inset: '5vh 5vw',
  zIndex: 1000,
  overflow: 'auto',
  padding: '1.5rem',
  background: 'var(--theme-elevation-0)',
  border: '1px solid var(--theme-elevation-400)',
  boxShadow: '0 0 4rem rgb(0 0 0 / 40%)',
} as const

const columns = { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '1.5rem', margin: '1rem 0' } as const

/** Both texts side by side, when somebody else saved first; nothing of either is lost whatever is chosen. */
export function ConflictDialog({ conflict, onKeepMine, onTakeTheirs }: Props) {
  const { by, yours, theirs } = conflict
  return (
    <div role="alertdialog" aria-modal="true" aria-labelledby="conflict-title" style={panel}>
      <h2 id="conflict-title">{by} saved this piece while you were writing</h2>
      <p>
        Yours is not saved yet. Compare the two; the one you do not choose stays in the versions or in this browser.
      </p>
      <div style={columns}>
        <Text title="Yours" values={yours} />
        <Text title={`As ${by} saved it`} values={theirs} />
      </div>
      <p style={{ display: 'flex', gap: '1rem' }}>
        <button type="button" className="btn btn--style-primary btn--size-medium" onClick={onKeepMine}>
          Save mine over it
        </button>
        <button type="button" className="btn btn--style-secondary btn--size-medium" onClick={onTakeTheirs}>
          Go on with theirs
        </button>
      </p>
    </div>
  )
}

function Text({ title, values }: { title: string; values: Record<string, unknown> }) {
  const { body } = decodeLexical(values.body ?? null, { picture: () => null, href: () => null })
  const said = (value: unknown) => (typeof value === 'string' ? value : '')
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      <p>
        <strong>{said(values.title)}</strong>
      </p>
      <p>{said(values.standfirst)}</p>
      <div style={{ whiteSpace: 'pre-wrap' }}>{plainText(body)}</div>
    </section>
  )
}
