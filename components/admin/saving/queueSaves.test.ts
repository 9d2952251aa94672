import { beforeAll, describe, expect, test, vi } from 'vitest'

import { queueSaves } from './queueSaves'
import type { SavingEvent } from './Saving'

beforeAll(() => {
  Object.assign(globalThis, { location: { href: 'http://site.test/admin' } })
})

const path = '/api/articles/1'
const form = (revision: number, title: string) => {
  const body = new FormData()
  body.set('_payload', JSON.stringify({ revision, title }))
  return body
}

/** A site with one commentary. */
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

/** A page that was opened at this revision and follows what it is notified of, as `reduceSaving` does. */
function open(send: typeof fetch, opened = 0) {
  const events: SavingEvent[] = []
  let seen = opened
  const accept = (revision: number) => {
    seen = Math.max(seen, revision)
  }
  const notify = (event: SavingEvent) => {
    events.push(event)
    if (event.type === 'saved' || event.type === 'approved') accept(event.revision ?? 0)
  }
  return { ...queueSaves(send, { path, revision: () => seen, notify }), events, accept, revision: () => seen }
}
const save = (page: { fetch: typeof fetch }, body: FormData) =>
  page.fetch(`${path}?draft=true`, { method: 'PATCH', body }).then(({ status }) => status)

describe('the saves of one page', () => {
  test('leave one at a time, each based on the one before, though the form still names an old revision', async () => {
    const there = server(5)
    const page = open(there.send)
    const statuses = await Promise.all([save(page, form(1, 'a')), save(page, form(1, 'b')), save(page, form(1, 'c'))])
    expect(statuses).toEqual([200, 200, 200])
    expect(there.sent).toEqual([1, 2, 3])
    expect(there.most()).toBe(1)
  })

  test('meet somebody else’s as a conflict with both texts, until the user has seen it', async () => {
    const there = server()
    const page = open(there.send)
    expect(await save(page, form(1, 'a'))).toBe(200)
    there.saveElsewhere()
    expect(await save(page, form(2, 'mine'))).toBe(409)
    const conflict: unknown = expect.objectContaining({ revision: 3, by: 'Ana', yours: { title: 'mine' } })
    expect(page.events.slice(1)).toEqual([{ type: 'conflicted', conflict }])
    page.accept(3)
    expect(await save(page, form(2, 'mine'))).toBe(200)
  })

  test('go on after one without an answer; the page is notified of each outcome', async () => {
    const there = server()
    const answers = [0, 503, 429, 400]
    const page = open(async (...request) => {
      const answer = answers.shift()
      if (answer === undefined) return there.send(...request)
      if (answer === 0) throw new TypeError('Failed to fetch')
      return Response.json({ errors: [] }, { status: answer })
    })
    await expect(save(page, form(1, 'a'))).rejects.toThrow('Failed to fetch')
    for (const [title, status] of [
      ['b', 503],
      ['c', 429],
      ['d', 400],
      ['e', 200],
    ] as const)
      expect(await save(page, form(1, title))).toBe(status)
    answers.push(400)
    const publishing = new FormData()
    publishing.set('_payload', JSON.stringify({ revision: 2, _status: 'published' }))
    expect(await save(page, publishing)).toBe(400)
    expect(page.events).toEqual([
      { type: 'unanswered', text: { revision: 1, title: 'a' } },
      { type: 'unanswered', text: { revision: 1, title: 'b' } },
      { type: 'unanswered', text: { revision: 1, title: 'c' } },
      { type: 'refused', isPublication: false },
      { type: 'saved', text: { revision: 1, title: 'e' }, revision: 2, findings: [] },
      { type: 'refused', isPublication: true },
    ])
  })

  test('what the site changed in the text is passed on', async () => {
    const findings = ['In the paragraph that begins “The basin”: a link has no address. Its words stay as plain text.']
    const page = open(() => Promise.resolve(Response.json({ doc: { revision: 2, textFindings: findings } })))
    expect(await save(page, form(1, 'a'))).toBe(200)
    expect(page.events).toMatchObject([{ type: 'saved', revision: 2, findings }])
  })

  test('a save or an approval that is never answered ends after 20 s, so that those behind it leave', async () => {
    vi.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => {
      expect(ms).toBe(20_000)
      return AbortSignal.abort(new DOMException('', 'TimeoutError'))
    })
    const page = open(async (_, init) => {
      init?.signal?.throwIfAborted()
      return new Promise(() => undefined)
    })
    await expect(save(page, form(1, 'a'))).rejects.toThrow(DOMException)
    const approval = { method: 'POST', body: JSON.stringify({ revision: 1 }) }
    await expect(page.fetch(`${path}/approve`, approval)).rejects.toThrow(DOMException)
    await expect(save(page, form(1, 'b'))).rejects.toThrow(DOMException)
    expect(page.events.map(({ type }) => type)).toEqual(['unanswered', 'unanswered'])
    vi.restoreAllMocks()
  })

  test('are based on an approval too, and what is no save passes as it is', async () => {
    const there = server()
    const approved: unknown[] = []
    const page = open(async (input, init) => {
      if (init?.method === 'PATCH') return there.send(input, init)
      if (typeof input !== 'string' || !input.endsWith('/approve')) return Response.json({ passed: true })
      approved.push(JSON.parse(init?.body as string))
      return Response.json({ revision: there.saveElsewhere() })
    })
    const approve = () => page.fetch(`${path}/approve`, { method: 'POST', body: JSON.stringify({ revision: 1 }) })
    await approve()
    expect(await save(page, form(1, 'a'))).toBe(200)
    expect(there.sent).toEqual([2])
    await approve()
    expect(approved).toEqual([{ revision: 1 }, { revision: 3 }])
    expect(await (await page.fetch(`${path}/readiness`)).json()).toEqual({ passed: true })
  })

  test('begin with the revision that the page was opened with', async () => {
    const there = server()
    there.saveElsewhere()
    const page = open(there.send, 2)
    await save(page, form(1, 'a'))
    expect(there.sent).toEqual([2])
    expect(page.revision()).toBe(3)
  })
})

describe('unsaved text of an earlier visit', () => {
  test('is compared with what stands and never saved by that; the page is notified of no conflict', async () => {
    const there = server()
    const page = open(there.send, 1)
    expect(await page.compare({ title: 'mine' })).toMatchObject({
      revision: 1,
      by: 'Ana',
      theirs: { title: 'Theirs' },
      yours: { title: 'mine' },
    })
    expect(there.sent).toEqual([-1])
    expect(page.events).toEqual([])
    expect(page.revision()).toBe(1)
  })

  test('cannot be compared while the site cannot be reached', async () => {
    const page = open(() => Promise.reject(new TypeError('Failed to fetch')), 1)
    expect(await page.compare({ title: 'mine' })).toBeNull()
  })
})
