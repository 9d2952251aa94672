import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { setTimeout } from 'node:timers/promises'

/** A port that nobody listens on now. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0)
  await once(probe, 'listening')
  const at = probe.address()
  await new Promise((resolve) => probe.close(resolve))
  return typeof at === 'object' && at !== null ? at.port : 0
}

/** Runs a command of the site to its end; what it said and its exit code. */
export async function command(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<{ code: number; said: string }> {
  const { child, said } = start(args, env)
  const [code] = (await once(child, 'close')) as [number | null]
  return { code: code ?? -1, said: said() }
}

/** The built site as a process of its own. */
export interface Site {
  readonly pid: number
  /** All it said till now. */
  said(): string
  /** Ends it as an operator would (SIGTERM). */
  stop(): Promise<void>
  /** Ends it as a power cut would (SIGKILL), at once. */
  kill(): void
  /** Its exit code, null where a signal ended it. */
  readonly ended: Promise<number | null>
}

/** Starts the built site; `preload` is a module it loads before anything else. */
export function openSite(env: NodeJS.ProcessEnv, preload?: string): Site {
  const loads = preload === undefined ? [] : ['--import', preload]
  const { child, said } = start(['--conditions=production', '--import', 'tsx', ...loads, 'server/server.ts'], env)
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  return {
    pid: child.pid ?? 0,
    said,
    ended,
    async stop() {
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM')
      await ended
    },
    kill: () => void child.kill('SIGKILL'),
  }
}

/** The built site as a process of its own, serving; `stop` ends it as Ctrl-C would. */
export async function startSite(env: NodeJS.ProcessEnv, preload?: string): Promise<Site> {
  const site = openSite(env, preload)
  let over = false
  void site.ended.then(() => (over = true))
  for (let tries = 0; tries < 1200; tries += 1) {
    if (site.said().includes('Standfirst is serving')) return site
    if (over) break
    await setTimeout(50)
  }
  if (!over) site.kill()
  throw new Error(`The site did not start. It said:\n${site.said()}`)
}

function start(args: readonly string[], env: NodeJS.ProcessEnv): { child: ChildProcess; said: () => string } {
  const child = spawn(process.execPath, args, { env: { ...process.env, ...env } })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (said += String(part)))
  return { child, said: () => said }
}

/** A hash of the body of every page in the sitemap and of every image on them. */
export async function pagesOf(origin: string): Promise<Record<string, string>> {
  const fetched = async (url: string) => {
    const answer = await fetch(url)
    if (!answer.ok) throw new Error(`${url} answered ${answer.status}.`)
    return Buffer.from(await answer.arrayBuffer())
  }
  const hashes: Record<string, string> = {}
  const note = async (url: string) => {
    const body = await fetched(url)
    hashes[url.replace(origin, '')] = createHash('sha256').update(body).digest('hex')
    return String(body)
  }
  const listed = async (url: string) =>
    [...String(await fetched(url)).matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, at = '']) => at)
  const found: string[] = []
  for (const file of await listed(`${origin}/sitemap.xml`)) found.push(...(await listed(file)))
  const images = new Set<string>()
  for (const url of found) {
    for (const [image] of (await note(url)).matchAll(/\/api\/media\/file\/[^"\s,?]+/g)) images.add(image)
  }
  for (const image of images) await note(`${origin}${image}`)
  return hashes
}
