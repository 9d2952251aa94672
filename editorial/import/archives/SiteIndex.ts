import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import * as z from 'zod/mini'

import '@/editorial/rules/noEval'

import { type OldAddresses, oldPathOf } from './Archive'

const attachment = z.object({ url: z.string(), alt: z.string(), caption: z.string() })

/** A file of a WordPress site, with what the site says of it. */
type Attachment = z.infer<typeof attachment>

/** The host of an address, with its folder where there is one: “www.” and the protocol change while a site stays the same. */
const hostOf = (address: string): string => (URL.canParse(address) ? new URL(address).host.replace(/^www\./, '') : '')

/**
 * What a WordPress export says of the whole site, which its posts refer to. In memory are ids, paths and names; what is
 * said of attachments, of which a site has more than posts, is in a temporary file, which `close` removes.
 */
export class SiteIndex implements OldAddresses {
  url = ''
  readonly names = new Map<string, string>()
  private readonly posts = new Set<string>()
  private readonly paths = new Map<string, string>()
  /** The ids of what was uploaded to a post, with their places in its order. */
  private readonly attached = new Map<string, (readonly [order: number, id: string])[]>()
  private readonly places = new Map<string, readonly [start: number, length: number]>()
  #folder: string | null = null
  #file = -1
  #length = 0

  /** The address of the site without what changes while it stays the same: it moves to HTTPS, or is written with a slash. */
  get name(): string {
    return this.url.replace(/^https?:/i, '').replace(/\/+$/, '')
  }

  /** The id of a post among those of every site. */
  idOf(post: string): string {
    return JSON.stringify(['wordpress', this.name, post])
  }

  addPost(id: string, link: string): void {
    this.posts.add(id)
    const old = oldPathOf(link)
    if (old !== null) this.paths.set(old, id)
  }

  postAt(address: string): { readonly id: string | null } | null {
    if (!/^https?:/i.test(address) || hostOf(address) === '' || hostOf(address) !== hostOf(this.url)) return null
    const { pathname, searchParams } = new URL(address)
    const isHome = pathname.replaceAll('/', '') === new URL(this.url).pathname.replaceAll('/', '')
    const number = isHome ? (searchParams.get('p') ?? '') : ''
    const id = this.posts.has(number) ? number : this.paths.get(oldPathOf(address) ?? '')
    return { id: id === undefined ? null : this.idOf(id) }
  }

  addAttachment(id: string, said: Attachment): void {
    const bytes = Buffer.from(JSON.stringify(said))
    writeSync(this.openFile(), bytes, 0, bytes.length, this.#length)
    this.places.set(id, [this.#length, bytes.length])
    this.#length += bytes.length
  }

  /** Notes that an attachment was uploaded to a post. */
  attach(id: string, post: string, order: number): void {
    if (post === '' || post === '0') return
    const others = this.attached.get(post)
    if (others) others.push([order, id])
    else this.attached.set(post, [[order, id]])
  }

  of(post: string): readonly string[] {
    return (this.attached.get(post) ?? []).sort(([one], [other]) => one - other).map(([, id]) => id)
  }

  /** What is said of an attachment; undefined where the archive does not hold it. */
  get(id: string): Attachment | undefined {
    const place = this.places.get(id)
    if (place === undefined) return undefined
    const [start, length] = place
    const bytes = Buffer.alloc(length)
    readSync(this.openFile(), bytes, 0, length, start)
    return attachment.parse(JSON.parse(bytes.toString()))
  }

  close(): void {
    if (this.#folder === null) return
    closeSync(this.#file)
    rmSync(this.#folder, { recursive: true, force: true })
    this.#folder = null
  }

  private openFile(): number {
    if (this.#folder === null) {
      this.#folder = mkdtempSync(path.join(os.tmpdir(), 'standfirst-import-'))
      this.#file = openSync(path.join(this.#folder, 'attachments'), 'w+', 0o600)
    }
    return this.#file
  }
}
