import { createHash } from 'node:crypto'
import { createReadStream, existsSync } from 'node:fs'
import { copyFile, mkdir, open, readdir, stat, utimes } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'

/** The files under a folder at any depth, as sorted relative paths with `/`; none where there is no folder. */
export async function filesUnder(folder: string): Promise<string[]> {
  if (!existsSync(folder)) return []
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort()
}

/** The SHA-256 of a file in hexadecimal, read as a stream. Throws errors of the file system. */
export async function sha256Of(file: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  return hash.digest('hex')
}

/** Flushes a file, or the entries of a folder, to the disk, so that they survive a power failure. */
export async function syncToDisk(at: string): Promise<void> {
  const handle = await open(at, 'r')
  try {
    await handle.sync()
  } catch (error) {
    // Some file systems cannot flush folders.
    if (!isCode(error, 'EINVAL') && !isCode(error, 'EPERM')) throw error
  } finally {
    await handle.close()
  }
}

/**
 * Copies files that the other folder lacks or has with another size or modification time (to the millisecond). A file
 * that is deleted meanwhile is skipped. Throws the signal’s reason once it is aborted.
 */
export async function copyNew(from: string, to: string, signal: AbortSignal): Promise<void> {
  await mkdir(to, { recursive: true })
  for (const name of await filesUnder(from)) {
    signal.throwIfAborted()
    await copyIfChanged(path.join(from, name), path.join(to, name)).catch((error: unknown) => {
      if (!isCode(error, 'ENOENT')) throw error
    })
  }
}

async function copyIfChanged(from: string, to: string): Promise<void> {
  // The times are read before the copy, so that a write during it makes the files differ at the next backup.
  const source = await stat(from)
  const existing = await stat(to).catch(() => null)
  if (existing?.size === source.size && Math.abs(existing.mtimeMs - source.mtimeMs) < 1) return
  await mkdir(path.dirname(to), { recursive: true })
  await copyFile(from, to)
  await utimes(to, source.atimeMs / 1000, source.mtimeMs / 1000)
}

/** Whether a file system error has this code, such as `ENOENT`. */
export const isCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code
