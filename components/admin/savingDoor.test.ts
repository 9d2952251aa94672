import { beforeAll, describe, expect, test } from 'vitest'

import { type Conflict, type Ears, savingDoor } from './savingDoor'

beforeAll(() => {
  Object.assign(globalThis, { location: { href: 'http://site.test/admin' } })
})

const path = '/api/articles/1'
const form = (revision: number, title: string) => {
  const body = new FormData()
  body.set('_payload', JSON.stringify({ revision, title }))
  return body
}

/** A server that keeps one piece as the gate does. */
function server(delay = 0) {
  const sent: number[] = []
  let stands = 1
  let inFlight = 0
  let most = 0
  const send: typeof fetch = async (_, init) => {
    inFlight += 1
    most = Math.max(most, inFlight)
    await new Promise((resolve) => setTimeout(resolve, delay))
    inFlight -= 1
    const { revision, title } = JSON.parse((init?.body as FormData).get('_payload') as string) as {
      revision: number
      title: string
    }
    sent.push(revision)
    if (revision !== stands) {
      const conflict = { revision: stands, by: 'Ana', at: '', theirs: { title: 'Theirs' }, yours: { title } }
      return Response.json({ errors: [{ message: 'm', data: { conflict } }] }, { status: 409 })
    }
    stands += 1
    return Response.json({ doc: { revision: stands } })
  }
  return { send, sent, most: () => most, saveElsewhere: () => (stands += 1) }
}

const deaf: Ears = {
  saved: () => undefined,
  conflict: () => undefined,
  lost: () => undefined,
  refused: () => undefined,
}
const save = (door: { fetch: typeof fetch }, body: FormData) =>
  door.fetch(`${path}?draft=true`, { method: 'PATCH', body }).then(({ status }) => status)

describe('the saves of one page', () => {
  test('leave one at a time, each based on the one before, though the form still names an old revision', async () => {
    const there = server(5)
    const door = savingDoor(there.send, path, deaf)
    const statuses = await Promise.all([save(door, form(1, 'a')), save(door, form(1, 'b')), save(door, form(1, 'c'))])
    expect(statuses).toEqual([200, 200, 200])
    expect(there.sent).toEqual([1, 2, 3])
    expect(there.most()).toBe(1)
  })

  test('meet somebody else’s as a conflict with both texts, until the person has seen it', async () => {
    const there = server()
    const met: Conflict[] = []
    const door = savingDoor(there.send, path, { ...deaf, conflict: (each) => met.push(each) })
    expect(await save(door, form(1, 'a'))).toBe(200)
    there.saveElsewhere()
    expect(await save(door, form(2, 'mine'))).toBe(409)
    expect(met).toEqual([expect.objectContaining({ revision: 3, by: 'Ana', yours: { title: 'mine' } })])
    door.accept(3)
    expect(await save(door, form(2, 'mine'))).toBe(200)
  })

  test('go on after one was lost on the way; whoever listens hears how each went', async () => {
    const there = server()
    const heard: unknown[] = []
    const door = savingDoor(
      async (...request) => {
        const answer = answers.shift()
        if (answer === undefined) return there.send(...request)
        if (answer === 0) throw new TypeError('Failed to fetch')
        return Response.json({ errors: [] }, { status: answer })
      },
      path,
      {
        saved: ({ title }) => heard.push(title),
        conflict: () => heard.push('conflict'),
        lost: () => heard.push('lost'),
        refused: (publishes) => heard.push(publishes),
      },
    )
    const answers = [0, 503, 400]
    await expect(save(door, form(1, 'a'))).rejects.toThrow('Failed to fetch')
    expect(await save(door, form(1, 'b'))).toBe(503)
    expect(await save(door, form(1, 'c'))).toBe(400)
    expect(await save(door, form(1, 'd'))).toBe(200)
    answers.push(400)
    const publishing = new FormData()
    publishing.set('_payload', JSON.stringify({ revision: 2, _status: 'published' }))
    expect(await save(door, publishing)).toBe(400)
    expect(heard).toEqual(['lost', 'lost', false, 'd', true])
  })

  test('are based on an approval too, and what is no save passes as it is', async () => {
    const there = server()
    const approved: unknown[] = []
    const door = savingDoor(
      async (input, init) => {
        if (init?.method === 'PATCH') return there.send(input, init)
        if (typeof input !== 'string' || !input.endsWith('/approve')) return Response.json({ passed: true })
        approved.push(JSON.parse(init?.body as string))
        return Response.json({ revision: there.saveElsewhere() })
      },
      path,
      deaf,
    )
    const approve = () => door.fetch(`${path}/approve`, { method: 'POST', body: JSON.stringify({ revision: 1 }) })
    await approve()
    expect(await save(door, form(1, 'a'))).toBe(200)
    expect(there.sent).toEqual([2])
    await approve()
    expect(approved).toEqual([{ revision: 1 }, { revision: 3 }])
    expect(await (await door.fetch(`${path}/readiness`)).json()).toEqual({ passed: true })
  })

  test('begin with the revision that the page was opened with, and know the one they were last based on', async () => {
    const there = server()
    there.saveElsewhere()
    const door = savingDoor(there.send, path, deaf, 2)
    expect(door.revision()).toBe(2)
    await save(door, form(1, 'a'))
    expect(there.sent).toEqual([2])
    expect(door.revision()).toBe(3)
  })
})

describe('unsaved text of an earlier visit', () => {
  test('is compared with what stands and never saved by that; the page hears of no conflict', async () => {
    const there = server()
    const heard: unknown[] = []
    const door = savingDoor(there.send, path, { ...deaf, conflict: (met) => heard.push(met) }, 1)
    expect(await door.compare({ title: 'mine' })).toMatchObject({
      revision: 1,
      by: 'Ana',
      theirs: { title: 'Theirs' },
      yours: { title: 'mine' },
    })
    expect(there.sent).toEqual([-1])
    expect(heard).toEqual([])
    expect(door.revision()).toBe(1)
  })

  test('cannot be compared while the site is out of reach', async () => {
    const door = savingDoor(() => Promise.reject(new TypeError('Failed to fetch')), path, deaf, 1)
    expect(await door.compare({ title: 'mine' })).toBeNull()
  })
})
