import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { type Connection, SavingWorld } from './savingWorld.fixtures'

const field = fc.constantFrom('title', 'standfirst')
const act = fc.oneof(
  { weight: 4, arbitrary: fc.record({ act: fc.constant('types' as const), field }) },
  { weight: 3, arbitrary: fc.record({ act: fc.constant('is saved elsewhere' as const), field }) },
  {
    weight: 3,
    arbitrary: fc.record({
      act: fc.constant('connection' as const),
      connection: fc.constantFrom<Connection[]>('up', 'down', 'mute'),
    }),
  },
  {
    weight: 12,
    arbitrary: fc.record({
      act: fc.constantFrom('pauses', 'is sent', 'retries', 'mine', 'theirs', 'brings back', 'reloads'),
    }),
  },
)
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never

/** Plays what a user, a colleague and a network do, and gives the last text that the user wrote in each field. */
function play(world: SavingWorld, acts: readonly Act[], check: (written: ReadonlyMap<string, unknown>) => void) {
  const written = new Map<string, unknown>()
  acts.forEach((each, at) => {
    if ('connection' in each) world.connection = each.connection
    else if ('field' in each && each.act === 'types') {
      // A dialog or a form that is being made anew takes no typing.
      if (!world.state.conflict) {
        world.type(each.field, `typed ${at}`)
        written.set(each.field, `typed ${at}`)
      }
    } else if ('field' in each) world.saveElsewhere(each.field, `of Ana ${at}`)
    else step(world, each.act, written)
    check(written)
  })
}

function step(world: SavingWorld, act: string, written: Map<string, unknown>): void {
  switch (act) {
    case 'pauses':
      world.notify({ type: 'paused' })
      break
    case 'is sent':
      world.save()
      break
    case 'retries':
      if (world.connection !== 'down') world.notify({ type: 'reachable' })
      break
    case 'mine':
      world.notify({ type: 'choseMine' })
      break
    case 'theirs':
      world.notify({ type: 'choseTheirs' })
      break
    case 'brings back':
      // The user asks for this text in the place of what is in the form.
      for (const [name, text] of Object.entries(world.state.unsaved?.values ?? {})) written.set(name, text)
      world.notify({ type: 'choseUnsaved' })
      break
    default:
      world.notify({ type: 'paused' })
      world.open()
  }
}

const runs = { numRuns: 2000 }

describe('in every order of typing, saving, failing and deciding', () => {
  test('what a user wrote last is in the form, in the browser or on the site', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
        const world = new SavingWorld()
        play(world, acts, (written) => {
          for (const [name, text] of written) expect(world.has(name, text), `${name}: ${String(text)}`).toBe(true)
        })
      }),
      runs,
    )
  })

  test('no text of somebody else is overwritten that the user has not seen', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
        const world = new SavingWorld()
        play(world, acts, () => expect(world.overwritten).toEqual([]))
      }),
      runs,
    )
  })

  test('once the connection is back and the user has decided, the site has what is in the form', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
        const world = new SavingWorld()
        play(world, acts, () => undefined)
        world.connection = 'up'
        const isLost = world.state.isLost
        if (!isLost) world.save()
        world.notify({ type: 'reachable' })
        world.notify({ type: 'choseMine' })
        const { form, conflict } = world.state
        expect(conflict).toBeNull()
        expect(world.state.isLost).toBe(false)
        expect(world.site.values).toMatchObject({ title: form.title, standfirst: form.standfirst })
      }),
      runs,
    )
  })
})
