'use client'

import type { Typed } from './typedText'

interface Props {
  readonly found: Typed
  readonly onBringBack: () => void
  readonly onThrowAway: () => void
}

/** Offers text that was typed in this browser and never saved. */
export const UnsavedText = ({ found, onBringBack, onThrowAway }: Props) => (
  <div className="field-type" role="region" aria-label="Unsaved text">
    <h4>Text typed here was not saved</h4>
    <p>It is of {new Date(found.at).toLocaleString()}, kept in this browser.</p>
    <p style={{ display: 'flex', gap: '1rem' }}>
      <button type="button" className="btn btn--style-secondary btn--size-small" onClick={onBringBack}>
        Bring it back
      </button>
      <button type="button" className="btn btn--style-subtle btn--size-small" onClick={onThrowAway}>
        Throw it away
      </button>
    </p>
  </div>
)
