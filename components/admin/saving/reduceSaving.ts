import type { Conflict } from '@/editorial/errors/commentary'

import { differing, pick, type Values } from './differing'
import type { Renewal, Saving, SavingEffect, SavingEvent, Step } from './Saving'
import { isMovedOn, isOnForm, type Left } from './storedText'
import { onForm, revisionOf, unsavedConflict } from './unsavedConflict'

/** Fields that the site itself sets when it publishes: their change is nobody’s text. */
const times = new Set(['publishAt', 'unpublishAt', 'publishedAt'])

/** A page that was just opened: its text is that of the site. */
export const openSaving = (form: Values): Saving => ({
  form,
  saved: form,
  unanswered: [],
  revision: revisionOf(form),
  isLost: false,
  isStored: true,
  isLeaving: false,
  conflict: null,
  unsaved: null,
  compared: null,
  findings: [],
  renewal: null,
  returned: null,
})

/** What follows from an event. Without a clock, a browser or a site, so that a test can play every order of events. */
export function reduceSaving(state: Saving, event: SavingEvent): Step {
  switch (event.type) {
    case 'opened':
      return offer(state, event.lefts)
    case 'changed':
      return { state: { ...state, form: event.form }, effects: [] }
    case 'paused':
      return keep(state)
    case 'stored':
      return afterStoring({ ...state, isStored: event.isStored })
    case 'saved':
      return afterSaving({ ...state, findings: event.findings ?? [] }, event.text ?? state.saved, event.revision ?? 0)
    case 'approved':
      return { state: { ...state, revision: Math.max(state.revision, event.revision) }, effects: [] }
    case 'unanswered':
      return keep({ ...state, isLost: true, unanswered: withText(state.unanswered, event.text) })
    case 'refused':
      // A refused publication is no reason to lose the draft.
      return keep({ ...state, isLost: false }, event.isPublication ? [{ type: 'save' }] : [])
    case 'conflicted':
      return state.isLeaving ? { state, effects: [] } : meetConflict(state, onForm(event.conflict, state.form))
    case 'reachable':
      return { state, effects: state.isLost ? [{ type: 'save' }] : [] }
    case 'renewed':
      return state.renewal ? takeUp({ ...state, renewal: null }, state.renewal) : { state, effects: [] }
    case 'notRenewed':
      return { state: { ...state, renewal: null }, effects: [] }
    case 'choseMine':
      return state.conflict ? saveOver(state, state.conflict, state.compared) : { state, effects: [] }
    case 'choseTheirs':
      return giveWay(state)
    case 'choseUnsaved':
      return state.unsaved ? bringBack(state, state.unsaved) : { state, effects: [] }
    case 'compared':
      return compare(state, event.answer)
    case 'discardedUnsaved':
      return { state: { ...state, unsaved: null }, effects: dropOf(state.unsaved) }
  }
}

/** Offers the newest text that is not on the site; what is there by now is dropped. */
const offer = (state: Saving, lefts: readonly Left[]): Step => ({
  state: { ...state, unsaved: lefts.find((left) => !isOnForm(left, state.form)) ?? null },
  effects: lefts.filter((left) => isOnForm(left, state.form)).map(({ key }) => ({ type: 'drop', key })),
})

const changedFields = ({ form, saved }: Saving): Values => pick(form, differing(form, saved))

/** Stores in this browser what the site does not have; nothing where it has everything. */
function keep(state: Saving, more: readonly SavingEffect[] = []): Step {
  if (state.isLeaving) return { state, effects: [] }
  const values = changedFields(state)
  const isSaved = Object.keys(values).length === 0
  const stored: SavingEffect = isSaved
    ? { type: 'drop' }
    : { type: 'store', text: { revision: state.revision, values } }
  return { state, effects: [stored, ...more] }
}

function afterStoring(state: Saving): Step {
  // Without room for it the text would be gone with the page, so the page stays.
  if (!state.isStored) return { state: { ...state, isLeaving: false }, effects: [] }
  if (state.isLeaving) return { state, effects: [{ type: 'reload' }] }
  return { state: { ...state, returned: null }, effects: dropOf(state.returned) }
}

function afterSaving(state: Saving, saved: Values, revision: number): Step {
  const next = { ...state, saved, unanswered: [], isLost: false, revision: Math.max(state.revision, revision) }
  return keep({ ...next, returned: null }, dropOf(state.returned))
}

const dropOf = (left: Left | null): SavingEffect[] => (left ? [{ type: 'drop', key: left.key }] : [])

const withText = (texts: readonly Values[], text: Values | null): readonly Values[] =>
  text === null || texts.some((each) => differing(each, text).length === 0) ? texts : [...texts, text]

function meetConflict(state: Saving, met: Conflict): Step {
  // The answer to a save of this page got lost: the site has it.
  const isOwn = state.unanswered.some((text) => differing(met.theirs, text).length === 0)
  const next = { ...state, isLost: false, saved: isOwn ? met.theirs : state.saved }
  const news = differing(met.theirs, next.saved).filter((field) => !times.has(field))
  // Nobody else wrote anything, though the schedule may have published.
  return news.length === 0 ? saveOver(next, met, null) : keep({ ...next, conflict: met })
}

/** Puts what this page changed, and unsaved text, on top of what the site has now, and saves that. */
function saveOver(state: Saving, { theirs, revision }: Conflict, returned: Left | null): Step {
  const form = { ...state.form, ...theirs, ...changedFields(state), ...returned?.values, revision }
  const news = differing(form, state.form)
  const renewal = { form, saved: theirs, revision, returned }
  if (news.some((field) => !times.has(field))) return renew(state, renewal)
  const fields = Object.fromEntries(news.map((time) => [time, theirs[time] ?? null]))
  const { state: next, effects } = takeUp(state, renewal)
  return { state: next, effects: news.length === 0 ? effects : [{ type: 'fill', fields }, ...effects] }
}

/** Nothing is taken as saved or seen before the form shows it: the next save would write over what nobody has seen. */
const renew = (state: Saving, renewal: Renewal): Step => ({
  state: { ...state, renewal },
  effects: [{ type: 'renew', form: renewal.form }],
})

function takeUp(state: Saving, { form, saved, revision, returned }: Renewal): Step {
  const decided = { conflict: null, compared: null, unanswered: [] }
  const next = { ...state, ...decided, form, saved, revision: Math.max(state.revision, revision) }
  if (!returned) return keep(next, [{ type: 'save' }])
  return keep({ ...next, unsaved: null, returned }, [{ type: 'save' }])
}

/** Goes on with the text of somebody else; what this page changed remains in the browser, and is offered again. */
function giveWay(state: Saving): Step {
  const { compared, conflict } = state
  if (!conflict) return { state, effects: [] }
  if (compared) return { state: { ...state, compared: null, conflict: null }, effects: [] }
  const text = { revision: conflict.revision, values: changedFields(state) }
  return { state: { ...state, isLeaving: true }, effects: [{ type: 'store', text }] }
}

function bringBack(state: Saving, unsaved: Left): Step {
  if (isMovedOn(unsaved, state.revision)) return { state, effects: [{ type: 'compare', values: unsaved.values }] }
  const form = { ...state.form, ...unsaved.values }
  return renew(state, { form, saved: state.saved, revision: state.revision, returned: unsaved })
}

function compare(state: Saving, answer: Conflict | null): Step {
  const { unsaved } = state
  if (!unsaved) return { state, effects: [] }
  const page = { revision: state.revision, form: state.form, saved: state.saved, mine: changedFields(state) }
  return {
    state: { ...state, compared: unsaved, conflict: unsavedConflict(answer, page, unsaved.values) },
    effects: [],
  }
}
