'use client'

import { useAllFormFields, useAuth, useForm } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useEffect, useMemo, useRef, useState } from 'react'

import { type Conflict, type Ears, savingDoor } from './savingDoor'
import {
  differing,
  forget,
  forgetTyped,
  isMovedOn,
  keepTyped,
  type Left,
  pick,
  readTyped,
  type Values,
} from './typedText'
import { onForm, revisionOf, unsavedConflict } from './unsavedConflict'
import { useOnLeave } from './useOnLeave'
import { useRetry } from './useRetry'
import { useSaveWhenIdle } from './useSaveWhenIdle'

interface SafeSaving {
  /** Somebody else saved first, and the person has not decided yet. */
  readonly conflict: Conflict | null
  /** Text of an earlier visit that was never saved. */
  readonly found: Left | null
  /** What is typed is neither on the site nor kept in this browser. */
  readonly unkept: boolean
  readonly keepMine: () => Promise<void>
  readonly takeTheirs: () => void
  readonly bringBack: () => Promise<void>
  readonly throwAway: () => void
}

/** Fields that the gate sets when it publishes: their change is nobody’s text. */
const times = new Set(['publishAt', 'unpublishAt', 'publishedAt'])

const settled = 300

/** Keeps what is typed in a piece in this browser until the site has it, and saves again what did not get through. */
export function useSafeSaving(id: string): SafeSaving {
  const [fields] = useAllFormFields()
  const person = String(useAuth().user?.id)
  const place = useMemo(() => ({ person, piece: id, visit: Math.random().toString(36) }), [person, id])
  const { dispatchFields, reset, setModified, setProcessing, submit } = useForm()
  const [conflict, setConflict] = useState<Conflict | null>(null)
  const [found, setFound] = useState<Left | null>(null)
  // Unsaved text that is compared with what somebody saved since, until the person decides.
  const [returning, setReturning] = useState<Left | null>(null)
  const [lost, setLost] = useState(false)
  const [isKept, setKept] = useState(true)
  const now = useRef<Values>({})
  now.current = reduceFieldsToValues(fields, true)
  // What the site has, and what it may have: a save whose answer never came.
  const saved = useRef(now.current)
  const tried = useRef<Values | null>(null)
  const left = useRef(false)
  const door = useRef<ReturnType<typeof savingDoor> | null>(null)
  const path = `/api/articles/${id}`

  const revision = () => door.current?.revision() ?? revisionOf(now.current)
  const mine = () => pick(now.current, differing(now.current, saved.current))
  /** `seen` is the revision that the person has compared the text with, where it is not that of the page. */
  const keep = (seen = revision()) => {
    if (left.current) return
    const values = mine()
    if (Object.keys(values).length > 0) setKept(keepTyped(place, { at: Date.now(), revision: seen, values }))
    else forgetTyped(place)
  }
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
  const saveWhenIdle = useSaveWhenIdle(save)
  /** The whole form made anew; what was typed meanwhile would be gone, so nobody can. */
  const renew = async (values: Values) => {
    setProcessing(true)
    await reset({ ...values }).finally(() => setProcessing(false))
  }

  /** Puts what this page changed on top of what the site has now, and saves that. */
  const saveOver = async (met: Conflict, returned: Values = {}) => {
    const { theirs } = met
    const over = { ...now.current, ...theirs, ...mine(), ...returned, revision: met.revision }
    const news = differing(over, now.current)
    door.current?.accept(met.revision)
    saved.current = theirs
    tried.current = null
    if (news.some((field) => !times.has(field))) await renew(over)
    else for (const time of news) dispatchFields({ type: 'UPDATE', path: time, value: theirs[time] ?? null })
    setModified(true)
    saveWhenIdle()
  }

  /** What an earlier visit left is now this one’s. */
  const adopt = (text: Left) => {
    keepTyped(place, text)
    forget(text.key)
    setReturning(null)
    setFound(null)
  }

  const act = useRef({ keep, saveOver })
  act.current = { keep, saveOver }

  useEffect(() => {
    const send = window.fetch.bind(window)
    const ears: Ears = {
      saved(sent) {
        saved.current = sent
        tried.current = null
        setLost(false)
      },
      conflict(whole) {
        const met = onForm(whole, now.current)
        // The answer to our own save got lost: the site has it.
        if (tried.current !== null && differing(met.theirs, tried.current).length === 0) saved.current = met.theirs
        const news = differing(met.theirs, saved.current).filter((field) => !times.has(field))
        // Nobody else wrote anything, though the schedule may have acted.
        if (news.length === 0) void act.current.saveOver(met)
        else setConflict(met)
      },
      lost(sent) {
        tried.current = sent
        setLost(true)
      },
      refused(publishes) {
        // A refused publication is no reason to lose the draft.
        if (publishes) saveWhenIdle()
      },
    }
    const own = savingDoor(send, path, ears, revisionOf(now.current))
    door.current = own
    window.fetch = own.fetch
    for (const each of readTyped(place, Date.now()))
      if (differing(each.values, pick(now.current, Object.keys(each.values))).length === 0) forget(each.key)
    setFound(readTyped(place, Date.now())[0] ?? null)
    return () => {
      window.fetch = send
    }
  }, [place, path, saveWhenIdle])

  useEffect(() => {
    const timer = setTimeout(() => act.current.keep(), settled)
    return () => clearTimeout(timer)
  }, [fields, place, lost])

  useOnLeave(() => keep())
  useRetry(lost, save)

  return {
    conflict,
    found: found && differing(found.values, pick(now.current, Object.keys(found.values))).length > 0 ? found : null,
    unkept: lost && !isKept,
    keepMine: async () => {
      // The dialog stays until the form is made anew, and nobody types beneath it.
      if (conflict) await saveOver(conflict, returning?.values)
      if (conflict && returning) adopt({ ...returning, revision: conflict.revision })
      setConflict(null)
    },
    takeTheirs: () => {
      // Unsaved text of an earlier visit is where it was, and offered again.
      if (returning) {
        setReturning(null)
        setConflict(null)
        return
      }
      keep(conflict?.revision)
      left.current = true
      setModified(false)
      // The page’s own warning of unsaved text is for those who did not choose.
      setTimeout(() => window.location.reload(), 50)
    },
    bringBack: async () => {
      if (!found) return
      if (isMovedOn(found, revision())) {
        const page = { revision: revision(), form: now.current, saved: saved.current, mine: mine() }
        const answer = (await door.current?.compare(found.values)) ?? null
        setReturning(found)
        setConflict(unsavedConflict(answer, page, found.values))
        return
      }
      await renew({ ...now.current, ...found.values })
      setModified(true)
      adopt(found)
    },
    throwAway: () => {
      if (found) forget(found.key)
      setFound(null)
    },
  }
}
