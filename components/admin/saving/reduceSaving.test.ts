import { describe, expect, test } from 'vitest'

import { openSaving, reduceSaving } from './reduceSaving'
import type { Saving, SavingEvent, Step } from './Saving'

const opened = openSaving({ title: 'T', standfirst: 'S', publishAt: null, revision: 3 })
/** The states after events in this order, and the effects of the last one. */
const play = (events: readonly SavingEvent[], from: Saving = opened): Step =>
  events.reduce<Step>(({ state }, event) => reduceSaving(state, event), { state: from, effects: [] })
const typed = (fields: object): SavingEvent => ({ type: 'changed', form: { ...opened.form, ...fields } })
const mine = typed({ standfirst: 'Mine' })
const form = { ...opened.form, standfirst: 'Mine' }
const stored = { type: 'store', text: { revision: 3, values: { standfirst: 'Mine' } } }
const conflictOf = (theirs: object, revision = 4) => ({ revision, by: 'Ana', at: '', theirs: { ...theirs }, yours: {} })
const theirs = { title: 'Theirs', standfirst: 'S', publishAt: null, revision: 4 }
const conflicted: SavingEvent = { type: 'conflicted', conflict: conflictOf(theirs) }

describe('what is typed', () => {
  test('is stored in this browser at a pause, only the changed fields, with their revision', () => {
    expect(play([mine]).effects).toEqual([])
    expect(play([mine, { type: 'paused' }]).effects).toEqual([stored])
  })

  test('is dropped from this browser once the site has all of it', () => {
    const { state, effects } = play([mine, { type: 'saved', text: form, revision: 4 }])
    expect(effects).toEqual([{ type: 'drop' }])
    expect(state).toMatchObject({ saved: form, revision: 4, isLost: false })
  })

  test('and was changed by the site is named until a save changes nothing', () => {
    const saved = { type: 'saved', text: form, revision: 4 } as const
    const { state } = play([mine, { ...saved, findings: ['A link has no address.'] }])
    expect(state.findings).toEqual(['A link has no address.'])
    expect(play([saved], state).state.findings).toEqual([])
  })

  test('while a save was on its way is stored after it', () => {
    const { effects } = play([mine, typed({ standfirst: 'More' }), { type: 'saved', text: form, revision: 4 }])
    expect(effects).toEqual([{ type: 'store', text: { revision: 4, values: { standfirst: 'More' } } }])
  })

  test('is not stored where the browser has no room, and the page knows', () => {
    expect(play([mine, { type: 'stored', isStored: false }]).state.isStored).toBe(false)
    expect(
      play([
        { type: 'stored', isStored: false },
        { type: 'stored', isStored: true },
      ]).state.isStored,
    ).toBe(true)
  })
})

describe('a save without an answer', () => {
  const lost: SavingEvent = { type: 'unanswered', text: form }

  test('is stored at once, and sent again as soon as the site can be reached', () => {
    const { state, effects } = play([mine, lost])
    expect(state.isLost).toBe(true)
    expect(effects).toEqual([stored])
    expect(reduceSaving(state, { type: 'reachable' })).toEqual({ state, effects: [{ type: 'save' }] })
    expect(play([{ type: 'reachable' }], state).state.isLost).toBe(true)
  })

  test('is sent again each time until one is answered, whatever came between', () => {
    const { state } = play([mine, lost, { type: 'reachable' }, lost, typed({ standfirst: 'More' }), { type: 'paused' }])
    expect(reduceSaving(state, { type: 'reachable' }).effects).toEqual([{ type: 'save' }])
    const answered = play([{ type: 'saved', text: form, revision: null }], state).state
    expect(answered).toMatchObject({ isLost: false, unanswered: [], revision: 3 })
    expect(reduceSaving(answered, { type: 'reachable' }).effects).toEqual([])
  })

  test('that the site had taken is no conflict, though several went unanswered', () => {
    const second = { type: 'unanswered', text: { ...form, standfirst: 'More' } } as const
    const met: SavingEvent = { type: 'conflicted', conflict: conflictOf({ ...form, revision: 4 }) }
    const { state, effects } = play([mine, lost, typed({ standfirst: 'More' }), second, second, met])
    expect(state).toMatchObject({ conflict: null, revision: 4, unanswered: [], isLost: false })
    expect(effects).toEqual([
      { type: 'store', text: { revision: 4, values: { standfirst: 'More' } } },
      { type: 'save' },
    ])
  })

  test('whose text cannot be read counts as lost too', () => {
    expect(play([{ type: 'unanswered', text: null }]).state).toMatchObject({ isLost: true, unanswered: [] })
  })
})

describe('a refusal', () => {
  test('of a publication has the draft saved; of a draft waits for the next change', () => {
    expect(play([mine, { type: 'refused', isPublication: true }]).effects).toEqual([stored, { type: 'save' }])
    expect(play([mine, { type: 'refused', isPublication: false }]).effects).toEqual([stored])
  })

  test('is an answer: the connection counts as restored', () => {
    const { state } = play([
      { type: 'unanswered', text: form },
      { type: 'refused', isPublication: false },
    ])
    expect(state.isLost).toBe(false)
  })
})

describe('somebody else saved first', () => {
  test('and the user decides; until then what is typed is in this browser', () => {
    const { state, effects } = play([mine, conflicted])
    expect(state).toMatchObject({ conflict: conflictOf(theirs), saved: opened.saved, revision: 3 })
    expect(effects).toEqual([stored])
  })

  test('“mine” goes over theirs; theirs counts as seen only once the form shows it', () => {
    const over = { ...theirs, standfirst: 'Mine' }
    const { state, effects } = play([mine, conflicted, { type: 'choseMine' }])
    expect(effects).toEqual([{ type: 'renew', form: over }])
    expect(state).toMatchObject({ revision: 3, saved: opened.saved, conflict: { revision: 4 } })
    const renewed = reduceSaving(state, { type: 'renewed' })
    expect(renewed.state).toMatchObject({ form: over, revision: 4, saved: theirs, conflict: null, renewal: null })
    expect(renewed.effects).toEqual([
      { type: 'store', text: { revision: 4, values: { standfirst: 'Mine' } } },
      { type: 'save' },
    ])
  })

  test('“mine” leaves the conflict open where the form could not be made anew', () => {
    const { state, effects } = play([mine, conflicted, { type: 'choseMine' }, { type: 'notRenewed' }])
    expect(state).toMatchObject({ revision: 3, conflict: { revision: 4 }, renewal: null })
    expect(effects).toEqual([])
  })

  test('“theirs” reloads the page once this browser has stored mine, as seen against theirs', () => {
    const { state, effects } = play([mine, conflicted, { type: 'choseTheirs' }])
    expect(effects).toEqual([{ type: 'store', text: { revision: 4, values: { standfirst: 'Mine' } } }])
    expect(reduceSaving(state, { type: 'stored', isStored: true }).effects).toEqual([{ type: 'reload' }])
    expect(play([{ type: 'paused' }], state).effects).toEqual([])
    expect(play([conflicted], state)).toEqual({ state, effects: [] })
  })

  test('“theirs” does not reload where mine could not be stored', () => {
    const { state, effects } = play([mine, conflicted, { type: 'choseTheirs' }, { type: 'stored', isStored: false }])
    expect(state).toMatchObject({ isLeaving: false, isStored: false, conflict: { revision: 4 } })
    expect(effects).toEqual([])
  })

  test('is no conflict where only the schedule set times: they are filled in', () => {
    const published = { ...opened.saved, publishedAt: '2031-01-01', revision: 4 }
    const { state, effects } = play([mine, { type: 'conflicted', conflict: conflictOf(published) }])
    expect(state.conflict).toBeNull()
    expect(effects).toEqual([
      { type: 'store', text: { revision: 4, values: { standfirst: 'Mine' } } },
      { type: 'save' },
    ])
    const timed = openSaving({ ...opened.form, publishedAt: null })
    const met = play([{ type: 'conflicted', conflict: conflictOf(published) }], timed)
    expect(met.effects[0]).toEqual({ type: 'fill', fields: { publishedAt: '2031-01-01' } })
  })

  test('an approval is a revision that this page has seen', () => {
    expect(play([{ type: 'approved', revision: 5 }]).state.revision).toBe(5)
    expect(play([{ type: 'approved', revision: 2 }]).state.revision).toBe(3)
  })

  test('a decision without a conflict changes nothing', () => {
    for (const type of ['choseMine', 'choseTheirs', 'renewed', 'choseUnsaved'] as const)
      expect(reduceSaving(opened, { type })).toEqual({ state: opened, effects: [] })
    expect(reduceSaving(opened, { type: 'compared', answer: null })).toEqual({ state: opened, effects: [] })
    expect(reduceSaving(opened, { type: 'discardedUnsaved' }).effects).toEqual([])
  })
})
