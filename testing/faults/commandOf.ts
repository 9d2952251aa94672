import { BSON, type Document } from 'mongodb'

/** The command in a message of MongoDB’s wire protocol; both fields are empty where there is none. */
export interface Command {
  readonly command: string
  readonly collection: string
}

const opMsg = 2013
const opReply = 1

/** Splits a stream of bytes into messages, each of which begins with its length (int32, little-endian). */
export class Frames {
  private rest: Buffer = Buffer.alloc(0)

  take(part: Buffer): Buffer[] {
    this.rest = this.rest.length === 0 ? part : Buffer.concat([this.rest, part])
    const whole: Buffer[] = []
    for (;;) {
      const length = this.rest.length < 4 ? Infinity : this.rest.readInt32LE(0)
      if (length > this.rest.length) return whole
      whole.push(this.rest.subarray(0, length))
      this.rest = this.rest.subarray(length)
    }
  }
}

export const requestIdOf = (message: Buffer): number => message.readInt32LE(4)
export const responseTo = (message: Buffer): number => message.readInt32LE(8)

/** The command of a request and its collection. */
export function commandOf(message: Buffer): Command {
  const body = bodyOf(message)
  const [command = '', about] = Object.entries(body)[0] ?? []
  const collection: unknown = command === 'getMore' ? body.collection : about
  return { command, collection: typeof collection === 'string' ? collection : '' }
}

/** An OP_MSG: header, flags (4 bytes), sections; section kind 0 is the command itself. Others have no body here. */
function bodyOf(message: Buffer): Document {
  if (message.readInt32LE(12) !== opMsg) return {}
  for (let at = 20; at < message.length - 4;) {
    const kind = message[at]
    const length = message.readInt32LE(at + 1)
    if (kind === 0) return BSON.deserialize(message.subarray(at + 1, at + 1 + length), { promoteValues: false })
    at += 1 + length
  }
  return {}
}

/**
 * Replaces the server’s address in an answer, since a driver connects to the members that `hello` names and would bypass
 * the proxy. Sets its clock `ahead` milliseconds ahead of ours.
 */
export function replaceAddress(message: Buffer, from: string, to: string, ahead: number): Buffer {
  const code = message.readInt32LE(12)
  const start = code === opMsg && message[20] === 0 ? 21 : code === opReply ? 36 : null
  if (start === null || !message.includes('setName') || !message.includes(from)) return message
  const length = message.readInt32LE(start)
  const body = BSON.deserialize(message.subarray(start, start + length), { promoteValues: false })
  if (!Array.isArray(body.hosts)) return message
  const renamed = (value: unknown) => (value === from ? to : value)
  const changed = { ...body, hosts: body.hosts.map(renamed), me: renamed(body.me), primary: renamed(body.primary) }
  if (ahead !== 0) Object.assign(changed, { localTime: new Date(Date.now() + ahead) })
  const bytes = BSON.serialize(changed)
  const whole = Buffer.concat([message.subarray(0, start), bytes, message.subarray(start + length)])
  whole.writeInt32LE(whole.length, 0)
  return whole
}
