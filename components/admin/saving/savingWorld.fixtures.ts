import { openSaving, reduceSaving } from './reduceSaving'
import type { Saving, SavingEffect, SavingEvent } from './Saving'
import type { Values } from './differing'
import { type Left, type StoredText } from './storedText'

/** The connection: both ways, not at all, or only towards the site, so that answers get lost. */
export type Connection = 'up' | 'down' | 'mute'

/** One page of a commentary, the browser it is open in and the site, without time: what is sent arrives at once. */
export class SavingWorld {
  readonly site: { revision: number; values: Record<string, unknown> } = {
    revision: 1,
    values: { title: 'T', standfirst: 'S' },
  }
  readonly versions: Values[] = [this.site.values]
  readonly browser = new Map<string, StoredText>()
  /** Every text of the site that the user has had before them. */
  readonly seen = new Set<unknown>()
  /** Texts of others that a save of this page replaced unseen. */
  readonly overwritten: unknown[] = []
  connection: Connection = 'up'
  private visits = 0
  private form: Values = {}
  state: Saving = openSaving({})

  constructor() {
    this.open()
  }

  open(): void {
    this.visits += 1
    this.form = { ...this.site.values, revision: this.site.revision }
    this.state = openSaving(this.form)
    this.see(this.form)
    const lefts: Left[] = [...this.browser].map(([key, text]) => ({ ...text, key }))
    this.notify({ type: 'opened', lefts: lefts.sort((one, other) => other.at - one.at) })
  }

  type(field: string, text: string): void {
    this.change({ ...this.form, [field]: text })
  }

  notify(event: SavingEvent): void {
    const { state, effects } = reduceSaving(this.state, event)
    this.state = state
    this.see(state.conflict?.theirs ?? {})
    for (const effect of effects) this.run(effect)
  }

  /** Sends the form, as Payload does by itself after a change. */
  save(): void {
    const text = this.form
    const based = Math.max(Number(text.revision), this.state.revision)
    const isBased = based === this.site.revision
    if (isBased && this.connection !== 'down') this.store(text)
    const { revision, values } = this.site
    const conflict = { revision, by: 'Ana', at: '', theirs: values, yours: { ...text } }
    if (this.connection !== 'up') this.notify({ type: 'unanswered', text })
    else this.notify(isBased ? { type: 'saved', text, revision } : { type: 'conflicted', conflict })
  }

  saveElsewhere(field: string, text: string): void {
    this.accept({ ...this.site.values, [field]: text })
  }

  /** Where a text is: in the form, in the browser or on the site. */
  has(field: string, text: unknown): boolean {
    const stored = [...this.browser.values()].map(({ values }) => values)
    return [this.form, ...stored, ...this.versions].some((values) => values[field] === text)
  }

  private run(effect: SavingEffect): void {
    const visit = `visit ${this.visits}`
    const isUp = this.connection === 'up'
    switch (effect.type) {
      case 'store':
        this.browser.set(visit, { at: this.visits, ...effect.text, values: { ...effect.text.values } })
        this.notify({ type: 'stored', isStored: true })
        break
      case 'drop':
        this.browser.delete(effect.key ?? visit)
        break
      case 'save':
        this.save()
        break
      case 'renew':
        if (isUp) this.change(effect.form)
        this.notify({ type: isUp ? 'renewed' : 'notRenewed' })
        break
      case 'fill':
        this.change({ ...this.form, ...effect.fields })
        break
      case 'compare': {
        const { revision, values } = this.site
        this.notify({
          type: 'compared',
          answer: isUp ? { revision, by: 'Ana', at: '', theirs: values, yours: {} } : null,
        })
        break
      }
      case 'reload':
        this.open()
    }
  }

  private change(form: Values): void {
    this.form = form
    this.see(form)
    this.notify({ type: 'changed', form })
  }

  private see(values: Values): void {
    for (const value of Object.values(values)) this.seen.add(value)
  }

  private store(text: Values): void {
    const values: Record<string, unknown> = { title: text.title, standfirst: text.standfirst }
    for (const [field, before] of Object.entries(this.site.values))
      if (before !== values[field] && !this.seen.has(before)) this.overwritten.push(before)
    this.accept(values)
  }

  private accept(values: Record<string, unknown>): void {
    this.site.values = values
    this.site.revision += 1
    this.versions.push(values)
  }
}
