'use client'

import { useAllFormFields, useAuth, useForm } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'

import { queueSaves } from './queueSaves'
import { openSaving, reduceSaving } from './reduceSaving'
import type { Saving, SavingEffect, SavingEvent } from './Saving'
import { dropKey, dropText, readStoredTexts, storeText } from './storedText'
import { useFormRenewal } from './useFormRenewal'
import { useOnLeave } from './useOnLeave'
import { useRetry } from './useRetry'
import { useSaveWhenIdle } from './useSaveWhenIdle'

interface SafeSaving {
  readonly saving: Saving
  readonly notify: (event: SavingEvent) => void
}

/** Typing has paused after so long without a change. */
const pauseMs = 300

/** Stores what is typed in a commentary in this browser until the site has it, and saves again what did not get through. */
export function useSafeSaving(id: string): SafeSaving {
  const [fields] = useAllFormFields()
  const user = String(useAuth().user?.id)
  const place = useMemo(() => ({ user, commentary: id, visit: Math.random().toString(36) }), [user, id])
  const { dispatchFields, setModified, submit } = useForm()
  const renew = useFormRenewal(id)
  const path = `/api/articles/${id}`
  const [saving, setSaving] = useState(() => openSaving(reduceFieldsToValues(fields, true)))
  const current = useRef(saving)
  const queue = useRef<ReturnType<typeof queueSaves> | null>(null)
  const save = useSaveWhenIdle(() =>
    submit({
      action: `${path}?draft=true&depth=0`,
      method: 'PATCH',
      overrides: { _status: 'draft' },
      skipValidation: true,
      disableFormWhileProcessing: false,
      disableSuccessStatus: true,
      acceptValues: { overrideLocalChanges: false },
    }),
  )

  const run = async (effect: SavingEffect): Promise<void> => {
    switch (effect.type) {
      case 'store':
        notify({ type: 'stored', isStored: storeText(place, { at: Date.now(), ...effect.text }) })
        break
      case 'drop':
        if (effect.key === undefined) dropText(place)
        else dropKey(effect.key)
        break
      case 'save':
        setModified(true)
        save()
        break
      case 'renew':
        notify({ type: (await renew(effect.form)) ? 'renewed' : 'notRenewed' })
        break
      case 'fill':
        for (const [field, value] of Object.entries(effect.fields))
          dispatchFields({ type: 'UPDATE', path: field, value })
        break
      case 'compare':
        notify({ type: 'compared', answer: (await queue.current?.compare(effect.values)) ?? null })
        break
      case 'reload':
        setModified(false)
        // Payload’s own warning of unsaved text, for users who did not choose to leave it, is gone by then.
        setTimeout(() => window.location.reload(), 50)
    }
  }
  const latest = useRef(run)
  latest.current = run
  const notify = useCallback((event: SavingEvent) => {
    const { state, effects } = reduceSaving(current.current, event)
    current.current = state
    setSaving(state)
    for (const effect of effects) void latest.current(effect)
  }, [])

  useEffect(() => {
    const send = window.fetch.bind(window)
    queue.current = queueSaves(send, { path, revision: () => current.current.revision, notify })
    window.fetch = queue.current.fetch
    notify({ type: 'opened', lefts: readStoredTexts(place, Date.now()) })
    return () => {
      window.fetch = send
    }
  }, [place, path, notify])

  useEffect(() => {
    notify({ type: 'changed', form: reduceFieldsToValues(fields, true) })
    const timer = setTimeout(() => notify({ type: 'paused' }), pauseMs)
    return () => clearTimeout(timer)
  }, [fields, notify])

  useOnLeave(() => notify({ type: 'paused' }))
  useRetry(saving.isLost, () => notify({ type: 'reachable' }))
  return { saving, notify }
}
