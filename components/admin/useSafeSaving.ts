'use client'

import { useAllFormFields, useAuth, useForm, useFormProcessing } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useEffect, useMemo, useRef, useState } from 'react'

import { type Conflict, savingDoor } from './savingDoor'
import { differing, forgetTyped, keepTyped, pick, readTyped, type Typed, type Values } from './typedText'

interface SafeSaving {
  /** Somebody else saved first, and the person has not decided yet. */
  readonly conflict: Conflict | null
  /** Text of an earlier visit that was never saved. */
  readonly found: Typed | null
  readonly keepMine: () => Promise<void>
  readonly takeTheirs: () => void
  readonly bringBack: () => Promise<void>
  readonly throwAway: () => void
}

/** Fields that the gate sets when it publishes: their change is nobody’s text. */
const times = new Set(['publishAt', 'unpublishAt', 'publishedAt'])

const settled = 300
const retry = 3000

/** Keeps what is typed in a piece in this browser until the site has it, and saves again what did not get through. */
export function useSafeSaving(id: string): SafeSaving {
  const [fields] = useAllFormFields()
  const person = String(useAuth().user?.id)
  const place = useMemo(() => ({ person, piece: id }), [person, id])
  const { dispatchFields, reset, setModified, submit } = useForm()
  const isBusy = useFormProcessing()
  const [isDue, setDue] = useState(false)
  const [conflict, setConflict] = useState<Conflict | null>(null)
  const [found, setFound] = useState<Typed | null>(null)
  const [lost, setLost] = useState(false)
  const now = useRef<Values>({})
  now.current = reduceFieldsToValues(fields, true)
  // What the site has, and what it may have: a save whose answer never came.
  const saved = useRef(now.current)
  const tried = useRef<Values | null>(null)
  const left = useRef(false)
  const door = useRef<ReturnType<typeof savingDoor> | null>(null)
  const path = `/api/articles/${id}`

  const mine = () => pick(now.current, differing(now.current, saved.current))
  const save = () =>
    submit({
      action: `${path}?draft=true&depth=0`,
      method: 'PATCH',
      overrides: { _status: 'draft' },
      skipValidation: true,
      disableFormWhileProcessing: false,
      disableSuccessStatus: true,
      acceptValues: { overrideLocalChanges: false },
    })

  /** Puts what this page changed on top of what the site has now, and saves that. */
  const saveOver = async ({ revision, theirs }: Conflict) => {
    const over = { ...now.current, ...theirs, ...mine(), revision }
    const news = differing(over, now.current)
    door.current?.accept(revision)
    saved.current = theirs
    tried.current = null
    // The whole form made anew would take the cursor from who is typing.
    if (news.some((field) => !times.has(field))) await reset(over)
    else for (const time of news) dispatchFields({ type: 'UPDATE', path: time, value: theirs[time] ?? null })
    setModified(true)
    setDue(true)
  }

  const act = useRef({ save, saveOver, mine })
  act.current = { save, saveOver, mine }

  useEffect(() => {
    const send = window.fetch.bind(window)
    const own = savingDoor(send, path, {
      saved(sent) {
        saved.current = sent
        tried.current = null
        setLost(false)
      },
      conflict(whole) {
        // What no form shows follows from the rest.
        const met = { ...whole, theirs: pick(whole.theirs, Object.keys(now.current)) }
        const news = differing(met.theirs, saved.current).filter((field) => !times.has(field))
        const isOwn = tried.current !== null && differing(met.theirs, tried.current).length === 0
        // Nobody wrote anything: the schedule acted, or the answer to our own save got lost.
        if (news.length === 0 || isOwn) void act.current.saveOver(met)
        else setConflict(met)
      },
      lost() {
        tried.current = now.current
        setLost(true)
      },
      refused(publishes) {
        // A refused publication is no reason to lose the draft.
        if (publishes) setDue(true)
      },
    })
    door.current = own
    window.fetch = own.fetch
    setFound(readTyped(place))
    return () => {
      window.fetch = send
    }
  }, [place, path])

  useEffect(() => {
    const timer = setTimeout(() => {
      if (left.current) return
      const values = { ...found?.values, ...act.current.mine() }
      if (Object.keys(values).length > 0) keepTyped(place, { at: Date.now(), values })
      else forgetTyped(place)
    }, settled)
    return () => clearTimeout(timer)
  }, [fields, found, place, lost])

  useEffect(() => {
    if (!lost) return undefined
    const timer = setInterval(() => {
      void fetch('/readyz', { cache: 'no-store' })
        .then(({ ok }) => (ok ? act.current.save() : undefined))
        .catch(() => undefined)
    }, retry)
    return () => clearInterval(timer)
  }, [lost])

  // A form sends nothing while it waits for an answer, nor before it is drawn again after a reset.
  useEffect(() => {
    if (!isDue || isBusy) return
    setDue(false)
    void act.current.save()
  }, [isDue, isBusy])

  return {
    conflict,
    found: found && differing(found.values, pick(now.current, Object.keys(found.values))).length > 0 ? found : null,
    keepMine: async () => {
      setConflict(null)
      if (conflict) await saveOver(conflict)
    },
    takeTheirs: () => {
      left.current = true
      keepTyped(place, { at: Date.now(), values: mine() })
      setModified(false)
      // The page’s own warning of unsaved text is for those who did not choose.
      setTimeout(() => window.location.reload(), 50)
    },
    bringBack: async () => {
      if (found) await reset({ ...now.current, ...found.values })
      setModified(true)
      setFound(null)
    },
    throwAway: () => setFound(null),
  }
}
