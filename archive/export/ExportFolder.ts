import { createHash } from 'node:crypto'
import { appendFile, copyFile, mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { isCode, sha256Of } from '@/archive/files'

/** The file that names every other with its SHA-256, as `sha256sum --check` reads it. */
export const sumsFile = 'SHA256SUMS'

/** A folder that an export fills. */
export class ExportFolder {
  constructor(private readonly folder: string) {}

  /** Writes a file that is not there yet. Throws errors of the file system. */
  async write(file: string, content: string): Promise<void> {
    const at = path.join(this.folder, file)
    await mkdir(path.dirname(at), { recursive: true })
    await writeFile(at, content, { flag: 'wx' })
    await this.record(file, createHash('sha256').update(content).digest('hex'))
  }

  async writeJson(file: string, value: unknown): Promise<void> {
    await this.write(file, `${JSON.stringify(value, null, 2)}\n`)
  }

  /** Copies a file; false where there is none. */
  async copy(from: string, file: string): Promise<boolean> {
    const at = path.join(this.folder, file)
    await mkdir(path.dirname(at), { recursive: true })
    try {
      await copyFile(from, at)
    } catch (error) {
      if (isCode(error, 'ENOENT')) return false
      throw error
    }
    await this.record(file, await sha256Of(at))
    return true
  }

  private async record(file: string, sha256: string): Promise<void> {
    await appendFile(path.join(this.folder, sumsFile), `${sha256}  ${file}\n`)
  }
}
