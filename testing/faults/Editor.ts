import { setTimeout } from 'node:timers/promises'

import { paragraphs } from '@/testing/paragraphs'
import { tokenIn } from '@/testing/tokenIn'

import { type Act, type Entry, type Ledger, outcomeOf, type LedgerCommentary } from './Ledger'
import type { Tally } from './Tally'

interface Answer {
  readonly status: number | null
  readonly body: { doc?: { id?: string; revision?: number; slug?: string } & Record<string, unknown> } & Record<
    string,
    unknown
  >
  readonly said: string
  readonly cookies: string | null
  readonly milliseconds: number
}

/** How long a request of an editor may take, in milliseconds. */
const maxMs = 10_000
const hour = 3_600_000
let tokens = 0

/** A unique word: readers must never see one that begins with `draft`; one that begins with `live` is published. */
export const token = (kind: 'draft' | 'live'): string =>
  `${kind}${(tokens += 1).toString(36)}x${Math.random().toString(36).slice(2, 10)}`

/** The fields of a commentary, each of which contains these words. */
export const textOf = (words: string) => ({
  title: words,
  standfirst: `What ${words} says.`,
  body: paragraphs(`The text of ${words}.`),
})

/** An editor who works over REST and records every outcome in the ledger. */
export class Editor {
  author = ''

  constructor(
    readonly origin: string,
    private authorization: string,
    private readonly ledger: Ledger,
    private readonly tally: Tally,
  ) {}

  /** The same editor, with session and author, at another instance. */
  at(origin: string): Editor {
    const desk = new Editor(origin, this.authorization, this.ledger, this.tally)
    desk.author = this.author
    return desk
  }

  async signIn(email: string, password: string): Promise<void> {
    const { cookies, status, said } = await this.send('POST', 'users/login', { email, password })
    const token = tokenIn(cookies)
    if (token === '') throw new Error(`Nobody could sign in (${status}): ${said}`)
    this.authorization = `JWT ${token}`
  }

  /** Sends one request and counts every breach that an editor would notice. */
  async send(method: string, where: string, data?: object): Promise<Answer> {
    const began = performance.now()
    const elapsedMs = () => Math.round(performance.now() - began)
    try {
      const answer = await fetch(`${this.origin}/api/${where}`, {
        method,
        headers: { authorization: this.authorization, ...(data ? { 'content-type': 'application/json' } : {}) },
        body: data && JSON.stringify(data),
        signal: AbortSignal.timeout(30_000),
      })
      const said = await answer.text()
      const what = `${method} ${where}: ${answer.status} after ${elapsedMs()} ms, “${said.slice(0, 200)}”`
      const { status } = answer
      this.tally.checked('told')
      // An editor with a session and the right must never be refused for lack of them.
      if ([401, 403].includes(status) || (status >= 500 && status !== 503)) this.tally.breach('told', what)
      else if (elapsedMs() > maxMs) this.tally.breach('told', what)
      return {
        status,
        body: parseJson(said),
        said,
        cookies: answer.headers.get('set-cookie'),
        milliseconds: elapsedMs(),
      }
    } catch (error) {
      if (elapsedMs() > maxMs) this.tally.breach('told', `${method} ${where}: no answer in ${elapsedMs()} ms`)
      return { status: null, body: {}, said: String(error), cookies: null, milliseconds: elapsedMs() }
    }
  }

  /** Sends one act on a commentary, based on its current revision, and records it. */
  async act(commentary: LedgerCommentary, act: Act, due: Date | null = null): Promise<Entry> {
    const secret = act === 'save' || (act === 'create' && due === null)
    const words = act === 'retract' ? '' : token(secret ? 'draft' : 'live')
    const text = textOf(words)
    const slug = act === 'rename' ? `commentary-${commentary.key}-${commentary.entries.length}` : commentary.slug
    const based = { revision: commentary.stands }
    // A change of a live commentary waits for its time, so that a withdrawal has something to cancel.
    const waits = commentary.shown.state === 'live' ? { publishAt: new Date(Date.now() + hour).toISOString() } : {}
    const data = {
      create: { ...text, slug, authors: [this.author], ...(due && { publishAt: due.toISOString() }) },
      save: { ...text, ...based, ...waits },
      publish: { ...text, ...based, _status: 'published' },
      rename: { ...text, ...based, slug, _status: 'published' },
      retract: { ...based, _status: 'draft' },
    }[act]
    const draft = act === 'create' || act === 'save'
    const query = `?depth=0${draft ? '&draft=true' : ''}`
    const before = commentary.shown
    if (due !== null) commentary.due = due.getTime()
    // While an act that changes the page is under way, either version is right.
    if (act !== 'create' && act !== 'save') commentary.shown = { state: 'open' }
    const where = act === 'create' ? 'articles' : `articles/${commentary.id ?? ''}`
    const answer = await this.send(act === 'create' ? 'POST' : 'PATCH', `${where}${query}`, data)
    if (act === 'retract') this.ledger.withdrawnAt = performance.now()
    const { status, said, milliseconds } = answer
    const revision = answer.body.doc?.revision ?? null
    const entry: Entry = { act, token: words, status, revision, said: said.slice(0, 300), milliseconds }
    if (answer.body.doc?.id) commentary.id ??= answer.body.doc.id
    this.ledger.record(commentary, entry)
    const outcome = outcomeOf(entry)
    if (outcome === 'acknowledged') this.follow(commentary, entry, slug)
    else {
      commentary.stands = null
      if (outcome === 'refused') commentary.shown = before
    }
    return entry
  }

  private follow(commentary: LedgerCommentary, { act, token: words, revision }: Entry, slug: string): void {
    commentary.stands = revision
    const since = performance.now()
    if (act === 'retract') commentary.shown = { state: 'gone', slug, since }
    if (act !== 'publish' && act !== 'rename') return
    commentary.slug = slug
    commentary.addresses.add(slug)
    commentary.shown = { state: 'live', token: words, slug, since }
  }

  /** Reads the current revision, until the site answers, the time is over or the scenario ends; returns whether it is known. */
  async ask(commentary: LedgerCommentary, milliseconds: number, over = () => false): Promise<boolean> {
    const until = Date.now() + milliseconds
    for (;;) {
      const first = commentary.entries[0]?.token ?? ''
      const where = commentary.id
        ? `where[id][equals]=${commentary.id}`
        : `where[slug][equals]=commentary-${commentary.key}&where[title][equals]=${first}`
      const { status, body } = await this.send('GET', `articles?draft=true&depth=0&${where}`)
      if (status === 200 && Array.isArray(body.docs)) {
        const [found] = body.docs as { id: string; revision: number; slug: string }[]
        if (found) Object.assign(commentary, { id: found.id, stands: found.revision, slug: found.slug })
        return found !== undefined
      }
      if (Date.now() > until || over()) return false
      await setTimeout(100)
    }
  }
}

function parseJson(said: string): Answer['body'] {
  try {
    return JSON.parse(said) as Answer['body']
  } catch {
    return {}
  }
}
