'use client'

import { deskTime } from '@/components/admin/deskTime'
import { useDeskZone } from '@/components/admin/useDeskZone'

import type { StoredText } from './storedText'

interface Props {
  readonly unsaved: StoredText
  readonly onBringBack: () => void
  readonly onThrowAway: () => void
}

/** Offers text that was typed in this browser and never saved. */
export function UnsavedText({ unsaved, onBringBack, onThrowAway }: Props) {
  const zone = useDeskZone()
  return (
    <div className="field-type" role="region" aria-label="Unsaved text">
      <h4>Text typed here was not saved</h4>
      <p>It is stored in this browser{zone && `, since ${deskTime(new Date(unsaved.at).toISOString(), zone)}`}.</p>
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
}
