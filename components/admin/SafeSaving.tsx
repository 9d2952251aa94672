'use client'

import { useAllFormFields, useDocumentInfo, useForm, useFormModified } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'

import { ConflictDialog } from './ConflictDialog'
import { type Conflict, savingDoor } from './savingDoor'
import { differing, forgetTyped, keepTyped, readTyped, type Typed } from './typedText'

type Door = ReturnType<typeof savingDoor>

/** Nothing typed is lost: kept in this browser until it is saved, and never written over somebody else’s save unseen. */
export const SafeSaving = () => {
  const { id } = useDocumentInfo()
  return id === undefined ? null : <SafeSavingOf key={String(id)} id={String(id)} />
}

function SafeSavingOf({ id }: { id: string }) {
  const [fields] = useAllFormFields()
  const modified = useFormModified()
  const { reset, setModified, submit } = useForm()
  const [conflict, setConflict] = useState<Conflict | null>(null)
  const [found, setFound] = useState<Typed | null>(null)
  const door = useRef<Door | null>(null)
  const path = `/api/articles/${id}`
  const values = reduceFieldsToValues(fields, true)
  const now = useRef(values)
  now.current = values

  useEffect(() => {
    const send = window.fetch.bind(window)
    door.current = savingDoor(send, path, setConflict)
    window.fetch = door.current.fetch
    const typed = readTyped(id)
    if (typed && differing(typed.values, now.current).length > 0) setFound(typed)
    return () => {
      window.fetch = send
    }
  }, [id, path])

  useEffect(() => {
    if (!modified) {
      // A save that ends while typed text waits to be brought back must not throw that away.
      if (found === null) forgetTyped(id)
      return
    }
    const timer = setTimeout(() => keepTyped(id, { at: Date.now(), values: now.current }), 300)
    return () => clearTimeout(timer)
  }, [fields, found, id, modified])

  const save = () =>
    submit({
      action: `${path}?draft=true&depth=0`,
      method: 'PATCH',
      overrides: { _status: 'draft' },
      skipValidation: true,
      acceptValues: { overrideLocalChanges: false },
    })
  const keepMine = () => {
    if (conflict) door.current?.accept(conflict.revision)
    setConflict(null)
    void save()
  }
  const takeTheirs = () => {
    keepTyped(id, { at: Date.now(), values: now.current })
    setModified(false)
    // The page’s own warning of unsaved text is for those who did not choose.
    setTimeout(() => window.location.reload(), 50)
  }
  const bringBack = async () => {
    if (found === null) return
    const written = Object.fromEntries(differing(found.values, values).map((field) => [field, found.values[field]]))
    await reset({ ...values, ...written })
    setModified(true)
    setFound(null)
  }

  return (
    <>
      {found && (
        <div className="field-type" role="region" aria-label="Unsaved text">
          <h4>Text typed here was not saved</h4>
          <p>It is of {new Date(found.at).toLocaleString()}, kept in this browser.</p>
          <p style={{ display: 'flex', gap: '1rem' }}>
            <button type="button" className="btn btn--style-secondary btn--size-small" onClick={() => void bringBack()}>
              Bring it back
            </button>
            <button
              type="button"
              className="btn btn--style-subtle btn--size-small"
              onClick={() => {
                forgetTyped(id)
                setFound(null)
              }}
            >
              Throw it away
            </button>
          </p>
        </div>
      )}
      {conflict &&
        createPortal(
          <ConflictDialog conflict={conflict} onKeepMine={keepMine} onTakeTheirs={takeTheirs} />,
          document.body,
        )}
    </>
  )
}
