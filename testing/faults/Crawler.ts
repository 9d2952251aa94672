import { setTimeout } from 'node:timers/promises'

import type { Ledger, LedgerCommentary } from './Ledger'
import type { Random } from './random'
import { quantile, type Tally } from './Tally'

const lists = ['/', '/feed.xml', '/sitemap.xml', '/sitemaps/pages.xml']
const never = ['/search?q=live', '/no-such-page', '/api/articles?limit=100&depth=0', '/api/articles/versions']
const restricted = ['/api/articles?draft=true&limit=100&depth=0', '/api/audit-log', '/api/outbox']

/** A reader that requests pages without a pause and checks each for drafts, stale or missing content, and errors. */
export class Crawler {
  readonly milliseconds: number[] = []
  pages = 0
  errors = 0
  resets = 0
  /** Paths that this process of the site has rendered, and must keep serving, with the time of the request. */
  private readonly rendered = new Map<string, number>()
  private running: Promise<void> | null = null
  private over = false
  /** Whether the site can know the newest version; while its database is unavailable an older page is right. */
  current = true

  /** `patience`: for how many milliseconds after an acknowledgement a page may be old. */
  constructor(
    private readonly origin: string,
    private readonly ledger: Ledger,
    private readonly tally: Tally,
    private readonly random: Random,
    private readonly patience = 2000,
  ) {}

  start(pause = 40): void {
    this.running = (async () => {
      while (!this.over) {
        await this.visit(this.nextPath())
        await setTimeout(pause)
      }
    })()
  }

  async stop(): Promise<void> {
    this.over = true
    await this.running
  }

  /** Forgets the rendered pages; a new process has none yet. */
  forget(): void {
    this.rendered.clear()
  }

  summary(): string {
    const p99 = quantile(this.milliseconds, 0.99).toFixed(0)
    return `a reader got ${this.pages} pages, ${this.errors} of them 5xx, ${this.resets} connections lost, p99 ${p99} ms`
  }

  private nextPath(): string {
    const any = <Item>(items: readonly Item[]): Item | undefined => items[Math.floor(this.random() * items.length)]
    const commentary = any(this.ledger.commentaries.slice(-60))
    const chance = this.random()
    if (chance < 0.6 && commentary) return `/commentary/${any([...commentary.addresses]) ?? commentary.slug}`
    return any(chance < 0.85 ? lists : chance < 0.95 ? never : restricted) ?? '/'
  }

  /** Requests one page and checks it against the invariants. */
  async visit(path: string): Promise<void> {
    const commentary = this.ledger.commentaries.find(({ slug }) => path === `/commentary/${slug}`)
    const before = commentary?.shown
    const began = performance.now()
    const answer = await fetch(`${this.origin}${path}`, { redirect: 'manual', signal: AbortSignal.timeout(30_000) })
      .then(async (found) => ({ status: found.status, body: await found.text() }))
      .catch(() => null)
    if (answer === null) {
      this.resets += 1
      this.rendered.clear()
      return
    }
    this.milliseconds.push(performance.now() - began)
    this.pages += 1
    const { status, body } = answer
    this.tally.checked('I2')
    const [seen] = /draft[0-9a-z]+x[0-9a-z]{4,}/.exec(body) ?? []
    if (seen) this.tally.breach('I2', `${path} (${status}) shows ${seen}`)
    if (this.rendered.has(path)) this.tally.checked('I5')
    // A reader that is throttled checks nothing, so that counts as a breach.
    if (status === 429) this.tally.breach('limit', `${path} answered 429 at the pace of one reader`)
    if (status >= 500) {
      this.errors += 1
      // A page rendered before a retraction may fail rather than show what was retracted.
      if ((this.rendered.get(path) ?? -1) > this.ledger.withdrawnAt)
        this.tally.breach('I5', `${path} answered ${status}`)
    } else if (status === 200 && !never.includes(path) && !path.startsWith('/api')) this.rendered.set(path, began)
    const early = commentary !== undefined && commentary.due !== null && Date.now() < commentary.due
    if (early) this.tally.checked('I3')
    if (status === 200 && early) this.tally.breach('I3', `${path} is live before its time`)
    const sameAct = commentary !== undefined && before === commentary.shown
    if (sameAct) this.compareWithLedger(commentary, status, body, began)
  }

  private compareWithLedger({ shown, key }: LedgerCommentary, status: number, body: string, began: number): void {
    if (shown.state === 'open' || shown.state === 'never' || began - shown.since < this.patience) return
    this.tally.checked('I4')
    const what = `commentary ${key}, ${Math.round(began - shown.since)} ms after`
    if (shown.state === 'gone') {
      if (status === 200) this.tally.breach('I4', `retracted and still shown: ${what}`)
      return
    }
    if (status >= 500) return
    if (status === 404 || status === 410) this.tally.breach('I8', `live and ${status}: ${what}`)
    else if (this.current && !body.includes(shown.token)) this.tally.breach('I4', `an old text is shown: ${what}`)
  }

  /** I8, checked when no requests are under way: every address under which a commentary was ever live answers 200, 308 or 410. */
  async checkAddresses(): Promise<void> {
    for (const commentary of this.ledger.commentaries)
      for (const slug of commentary.addresses) {
        const answer = await fetch(`${this.origin}/commentary/${slug}`, { redirect: 'manual' })
        await answer.arrayBuffer()
        this.tally.checked('I8')
        if (![200, 308, 410].includes(answer.status))
          this.tally.breach('I8', `/commentary/${slug} of commentary ${commentary.key} answers ${answer.status}`)
      }
  }
}
