interface Logged {
  readonly err?: { readonly message?: string; readonly stack?: string }
}

/** Frames of Payload, Next and other libraries, bundled or not, and of Node. */
const isForeign = (frame: string): boolean => /node_modules|\(node:|at node:|ignore-listed frames/.test(frame)

/**
 * The errors in a log of the site that began in code of this repository, each with its first frame. Payload logs an error
 * as a line of JSON with a stack, Next as lines of text; either answers a client that sent nonsense and begins in a
 * library.
 */
export function faultsOfSite(log: string): string[] {
  return log.split(/\n(?!\s+at )/).flatMap((entry) => {
    const text = stackIn(entry)
    const [first] = /^\s*at .+$/m.exec(text) ?? []
    return first === undefined || isForeign(first) ? [] : [`${text.split('\n', 1)[0] ?? ''} ${first.trim()}`]
  })
}

function stackIn(entry: string): string {
  if (!entry.startsWith('{')) return entry
  try {
    return (JSON.parse(entry) as Logged).err?.stack ?? ''
  } catch {
    return entry
  }
}
