import { createHash } from 'node:crypto'
import { createReadStream, existsSync } from 'node:fs'
import { copyFile, mkdir, open, readdir, stat, utimes } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'

/** The files under a folder at any depth, relative to it, with `/` between names, sorted; none where there is no folder. */
export async function filesUnder(folder: string): Promise<string[]> {
  if (!existsSync(folder)) return []
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort()
}

/** The sha256 of a file’s bytes in hexadecimal, read in pieces. Throws as the file system does. */
export async function sha256Of(file: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  return hash.digest('hex')
}

/** Brings a file or a folder’s list of names to the disk, so that a lost current does not take it back. */
export async function syncToDisk(at: string): Promise<void> {
  const handle = await open(at, 'r')
  try {
    await handle.sync()
  } catch (error) {
    // Some file systems do not know it for folders.
    if (!isCode(error, 'EINVAL') && !isCode(error, 'EPERM')) throw error
  } finally {
    await handle.close()
  }
}

/**
 * Copies what the other folder lacks or has with another size or time of change (to the millisecond). A file that is
 * deleted meanwhile is passed over. Throws the signal’s reason once it is aborted.
 */
export async function copyNew(from: string, to: string, signal: AbortSignal): Promise<void> {
  await mkdir(to, { recursive: true })
  for (const name of await filesUnder(from)) {
    signal.throwIfAborted()
    await copyOne(path.join(from, name), path.join(to, name)).catch((error: unknown) => {
      if (!isCode(error, 'ENOENT')) throw error
    })
  }
}

async function copyOne(from: string, to: string): Promise<void> {
  // Looked at before it is copied: what is written to it meanwhile makes it differ the next time.
  const now = await stat(from)
  const had = await stat(to).catch(() => null)
  if (had?.size === now.size && Math.abs(had.mtimeMs - now.mtimeMs) < 1) return
  await mkdir(path.dirname(to), { recursive: true })
  await copyFile(from, to)
  await utimes(to, now.atimeMs / 1000, now.mtimeMs / 1000)
}

/** Whether a file system error has this code, such as `ENOENT`. */
export const isCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code
