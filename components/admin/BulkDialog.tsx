'use client'

import { useEffect, useRef } from 'react'

import { bulkNames } from './bulk'
import type { ChosenAct } from './useBulkAct'

interface Props {
  readonly chosen: ChosenAct
  readonly isBusy: boolean
  readonly onConfirm: () => void
  readonly onCancel: () => void
}

const panel = {
  inlineSize: 'min(90vw, 40rem)',
  margin: 'auto',
  padding: '1.5rem',
  color: 'var(--theme-text)',
  background: 'var(--theme-bg)',
  border: '1px solid var(--theme-elevation-400)',
} as const

/** Names the records that an act on a selection changes, and their number, before it is carried out. */
export function BulkDialog({ chosen: { act, selected }, isBusy, onConfirm, onCancel }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} role="alertdialog" aria-labelledby="bulk-title" style={panel} onCancel={onCancel}>
      <h2 id="bulk-title">
        {act} {selected.length === 1 ? 'this one' : `these ${selected.length}`}?
      </h2>
      <ul>
        {bulkNames(selected).map((name, at) => (
          <li key={at}>{name}</li>
        ))}
      </ul>
      <p style={{ display: 'flex', gap: '1rem' }}>
        <button type="button" className="btn btn--style-primary btn--size-medium" disabled={isBusy} onClick={onConfirm}>
          {act} {selected.length}
        </button>
        <button type="button" className="btn btn--style-secondary btn--size-medium" onClick={onCancel}>
          Cancel
        </button>
      </p>
    </dialog>
  )
}
