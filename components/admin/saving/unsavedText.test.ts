import { describe, expect, test } from 'vitest'

import { openSaving, reduceSaving } from './reduceSaving'
import type { Saving, SavingEvent, Step } from './Saving'

const opened = openSaving({ title: 'T', standfirst: 'S', publishAt: null, revision: 3 })
/** The states after events in this order, and the effects of the last one. */
const play = (events: readonly SavingEvent[], from: Saving = opened): Step =>
  events.reduce<Step>(({ state }, event) => reduceSaving(state, event), { state: from, effects: [] })
const mine: SavingEvent = { type: 'changed', form: { ...opened.form, standfirst: 'Mine' } }
const theirs = { title: 'Theirs', standfirst: 'S', publishAt: null, revision: 4 }
const conflict = { revision: 4, by: 'Ana', at: '', theirs, yours: {} }
const left = { key: 'k', at: 5, revision: 3, values: { standfirst: 'Left' } }
const offered: SavingEvent = { type: 'opened', lefts: [left] }

describe('text of an earlier visit', () => {
  test('is offered, the newest first; what the site has by now is dropped', () => {
    const onSite = { ...left, key: 'old', values: { title: 'T' } }
    const { state, effects } = play([{ type: 'opened', lefts: [onSite, left, { ...left, key: 'older' }] }])
    expect(state.unsaved).toBe(left)
    expect(effects).toEqual([{ type: 'drop', key: 'old' }])
  })

  test('of the same revision is put into the form and saved; its record is dropped once this visit stored it', () => {
    const { state, effects } = play([offered, { type: 'choseUnsaved' }])
    expect(effects).toEqual([{ type: 'renew', form: { ...opened.form, standfirst: 'Left' } }])
    const renewed = reduceSaving(state, { type: 'renewed' })
    expect(renewed.state).toMatchObject({ unsaved: null, returned: left })
    expect(renewed.effects).toEqual([
      { type: 'store', text: { revision: 3, values: { standfirst: 'Left' } } },
      { type: 'save' },
    ])
    expect(play([{ type: 'stored', isStored: false }], renewed.state).effects).toEqual([])
    const { state: after, effects: dropped } = play([{ type: 'stored', isStored: true }], renewed.state)
    expect(dropped).toEqual([{ type: 'drop', key: 'k' }])
    expect(after.returned).toBeNull()
  })

  test('that could not be stored anew is dropped once it is saved', () => {
    const { state } = play([
      offered,
      { type: 'choseUnsaved' },
      { type: 'renewed' },
      { type: 'stored', isStored: false },
    ])
    const { effects } = play([{ type: 'saved', text: state.form, revision: 4 }], state)
    expect(effects).toEqual([{ type: 'drop' }, { type: 'drop', key: 'k' }])
  })

  test('of an earlier revision is compared first, with what is typed since', () => {
    const old = { ...left, revision: 2 }
    const asked = play([mine, { type: 'opened', lefts: [old] }, { type: 'choseUnsaved' }])
    expect(asked.effects).toEqual([{ type: 'compare', values: left.values }])
    const { state } = play([{ type: 'compared', answer: conflict }], asked.state)
    expect(state).toMatchObject({ compared: old, conflict: { theirs, yours: { title: 'Theirs', standfirst: 'Left' } } })
    const over = play([{ type: 'choseMine' }, { type: 'renewed' }], state).state
    expect(over).toMatchObject({ form: { title: 'Theirs', standfirst: 'Left' }, returned: old, compared: null })
  })

  test('stays where it was, and is offered again, where the user prefers what stands', () => {
    const compared: SavingEvent[] = [{ type: 'choseUnsaved' }, { type: 'compared', answer: null }]
    const asked = play([{ type: 'opened', lefts: [{ ...left, revision: 2 }] }, ...compared])
    const { state, effects } = play([{ type: 'choseTheirs' }], asked.state)
    expect(state).toMatchObject({ conflict: null, compared: null, unsaved: { key: 'k' }, isLeaving: false })
    expect(effects).toEqual([])
  })

  test('is dropped where the user throws it away', () => {
    const { state, effects } = play([offered, { type: 'discardedUnsaved' }])
    expect(state.unsaved).toBeNull()
    expect(effects).toEqual([{ type: 'drop', key: 'k' }])
  })
})
