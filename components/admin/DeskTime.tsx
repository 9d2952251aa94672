'use client'

import { FieldDescription, FieldError, FieldLabel, useField } from '@payloadcms/ui'
import type { DateFieldClientComponent } from 'payload'
import { useState } from 'react'

import { fromDesk, longDeskTime, toDesk } from './deskTime'
import { useDeskZone } from './useDeskZone'

const input = {
  inlineSize: '100%',
  padding: '8px 15px',
  font: 'inherit',
  color: 'var(--theme-elevation-800)',
  colorScheme: 'inherit',
  background: 'var(--theme-input-bg)',
  border: '1px solid var(--theme-elevation-150)',
  borderRadius: 'var(--style-radius-s)',
} as const

/** A moment, typed and shown by the clock of the desk, wherever the editor is. */
export const DeskTime: DateFieldClientComponent = ({ field, path, readOnly }) => {
  const { value, setValue, showError, disabled } = useField<string | null>({ path })
  const zone = useDeskZone()
  // What is in the input while somebody types: not every stage of it is a time.
  const [typed, setTyped] = useState<string | null>(null)
  const stored = typeof value === 'string' && zone !== null ? toDesk(value, zone) : ''
  const locked = readOnly === true || disabled || zone === null

  const type = (shown: string) => {
    setTyped(shown)
    const moment = zone === null ? null : fromDesk(shown, zone)
    if (moment !== null) setValue(moment)
  }
  const leave = (input: HTMLInputElement) => {
    setTyped(null)
    if (input.value === '' && !input.validity.badInput && stored !== '') setValue(null)
  }

  return (
    <div className={`field-type date-time-field${showError ? ' error' : ''}`} id={`field-${path}`}>
      <FieldLabel label={field.label} path={path} htmlFor={`desk-${path}`} />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} />
        <input
          id={`desk-${path}`}
          type="datetime-local"
          style={input}
          value={typed ?? stored}
          disabled={locked}
          aria-describedby={`desk-${path}-zone`}
          onChange={(event) => type(event.currentTarget.value)}
          onBlur={(event) => leave(event.currentTarget)}
        />
        {stored !== '' && !locked && (
          <button
            type="button"
            className="btn btn--style-subtle btn--size-small"
            style={{ margin: '4px 0 0' }}
            onClick={() => setValue(null)}
          >
            Empty it
          </button>
        )}
      </div>
      <p id={`desk-${path}-zone`} className="field-description">
        {typeof value === 'string' && zone !== null
          ? longDeskTime(value, zone)
          : `By the clock of ${zone ?? 'the desk'}.`}
      </p>
      {field.admin && <FieldDescription path={path} description={field.admin.description} />}
    </div>
  )
}
