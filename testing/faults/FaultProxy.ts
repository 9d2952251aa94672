import { once } from 'node:events'
import net from 'node:net'

import { responseTo, type Command, commandOf, Frames, requestIdOf, replaceAddress } from './commandOf'

/** What happens to the message that a rule matches: it is passed on, dropped, or the connection is reset instead. */
export type Fate = 'pass' | 'lose' | 'reset'

/** A fault at a named place: the `nth` request or answer of this command, once. */
export interface Rule {
  readonly side: 'request' | 'answer'
  readonly command: string
  readonly collection?: string
  readonly nth?: number
  /** Runs before any further byte is passed on. */
  act(): Fate
}

interface Link {
  readonly client: net.Socket
  readonly server: net.Socket
  /** Commands under way, by the id of their request. */
  readonly asked: Map<number, Command>
  /** When the last message is sent, so that delayed messages keep their order. */
  due: number
  works: boolean
}

/** A TCP proxy for MongoDB that reads enough of its wire protocol to inject a fault at a given command. */
export class FaultProxy {
  /** The delay of each answer, in milliseconds. */
  delayMs = 0
  /** By how much the clock of the database seems to be ahead of ours, in milliseconds. */
  clockAheadMs = 0
  /** Collects every command in order while it is not null. */
  trace: Command[] | null = null
  /** The highest number of simultaneous connections with commands of the site. */
  mostConnections = 0
  private readonly links = new Set<Link>()
  private rule: { rule: Rule; left: number } | null = null
  private refuses = false
  private silent = false
  private readonly listener = net.createServer({ noDelay: true }, (client) => this.link(client))
  private to = 0

  /** Opens a proxy before the server at this port of loopback. */
  static async open(port: number): Promise<FaultProxy> {
    const proxy = new FaultProxy()
    proxy.to = port
    proxy.listener.listen(0, '127.0.0.1')
    await once(proxy.listener, 'listening')
    return proxy
  }

  get port(): number {
    const at = this.listener.address()
    return typeof at === 'object' && at !== null ? at.port : 0
  }

  /** Sets the rule for one fault, instead of any earlier rule. */
  once(rule: Rule): void {
    this.rule = { rule, left: rule.nth ?? 1 }
  }

  clearRule(): void {
    this.rule = null
  }

  /** Resets every connection and accepts no new one, until `heal`. */
  cut(): void {
    this.refuses = true
    this.resetAll()
  }

  /** Passes nothing in either direction without closing the connections, as a broken cable does, until `heal`. */
  silence(): void {
    this.silent = true
    for (const { client, server } of this.links) for (const socket of [client, server]) socket.pause()
  }

  heal(): void {
    this.refuses = false
    this.silent = false
    for (const { client, server } of this.links) for (const socket of [client, server]) socket.resume()
  }

  resetAll(): void {
    for (const { client, server } of this.links) {
      client.resetAndDestroy()
      server.resetAndDestroy()
    }
  }

  async close(): Promise<void> {
    this.cut()
    this.listener.close()
    await once(this.listener, 'close')
  }

  private link(client: net.Socket): void {
    if (this.refuses) {
      client.resetAndDestroy()
      return
    }
    const server = net.connect({ port: this.to, host: '127.0.0.1', noDelay: true })
    const link: Link = { client, server, asked: new Map(), due: 0, works: false }
    this.links.add(link)
    const end = () => {
      this.links.delete(link)
      client.destroy()
      server.destroy()
    }
    for (const socket of [client, server]) socket.on('error', end).on('close', end)
    const [up, down] = [new Frames(), new Frames()]
    if (this.silent) client.pause()
    client.on('data', (part: Buffer) => {
      for (const message of up.take(part)) this.request(link, message)
    })
    server.on('data', (part: Buffer) => {
      for (const message of down.take(part)) this.answer(link, message)
    })
  }

  private request(link: Link, message: Buffer): void {
    const asked = commandOf(message)
    link.asked.set(requestIdOf(message), asked)
    if (!/^(hello|isMaster|ismaster|)$/.test(asked.command)) {
      this.trace?.push(asked)
      link.works = true
      const working = [...this.links].filter(({ works }) => works).length
      this.mostConnections = Math.max(this.mostConnections, working)
    }
    if (this.fateOf('request', asked, link) === 'pass') link.server.write(message)
  }

  private answer(link: Link, message: Buffer): void {
    const asked = link.asked.get(responseTo(message)) ?? { command: '', collection: '' }
    link.asked.delete(responseTo(message))
    if (this.fateOf('answer', asked, link) !== 'pass') return
    const told = replaceAddress(message, `127.0.0.1:${this.to}`, `127.0.0.1:${this.port}`, this.clockAheadMs)
    if (this.delayMs === 0 && link.due <= Date.now()) {
      link.client.write(told)
      return
    }
    link.due = Math.max(link.due, Date.now() + this.delayMs)
    setTimeout(() => link.client.writable && link.client.write(told), link.due - Date.now()).unref()
  }

  private fateOf(side: Rule['side'], asked: Command, link: Link): Fate {
    const set = this.rule
    if (!set || set.rule.side !== side || set.rule.command !== asked.command) return 'pass'
    if (set.rule.collection !== undefined && set.rule.collection !== asked.collection) return 'pass'
    set.left -= 1
    if (set.left > 0) return 'pass'
    this.rule = null
    const fate = set.rule.act()
    if (fate === 'reset') {
      link.client.resetAndDestroy()
      link.server.resetAndDestroy()
    }
    return fate
  }
}
