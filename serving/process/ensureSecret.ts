import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** Returns the secret that signs sessions; the first start generates it and stores it with mode 0600. */
export function ensureSecret(folder: string): string {
  const file = path.join(folder, 'secret')
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    const temporary = `${file}.${process.pid}.new`
    // The link is atomic: a killed process leaves no partial secret, and of two processes the second takes the first’s.
    writeFileSync(temporary, randomBytes(48).toString('base64url'), { mode: 0o600, flush: true })
    try {
      linkSync(temporary, file)
    } catch {
      // Some file systems have no hard links.
      if (!existsSync(file)) renameSync(temporary, file)
    }
    rmSync(temporary, { force: true })
  }
  chmodSync(file, 0o600)
  return readFileSync(file, 'utf8').trim()
}
