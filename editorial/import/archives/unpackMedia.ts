import { closeSync, createReadStream, mkdirSync, openSync, readSync, rmSync, statSync, writeSync } from 'node:fs'
import path from 'node:path'

import { Unzip, type UnzipFile, UnzipInflate } from 'fflate'

/** Bytes of one image; what is larger is not unpacked. */
const maxImage = 20_000_000
/** Images hardly grow as they are unpacked; what grows more than this is made to fill a disk. */
const maxGrowth = 4

/**
 * Unpacks the images of a ZIP file into a folder, piece by piece. Other files, larger ones and those whose names lead
 * out of the folder are passed over. Throws in a sentence where the file is damaged or grows beyond measure.
 */
export async function unpackMedia(file: string, folder: string): Promise<void> {
  const damaged = `${file} is cut off or damaged. Pack the uploads anew, or unpack them and name the folder.`
  if (!hasDirectory(file)) throw new Error(damaged)
  const most = statSync(file).size * maxGrowth + maxImage
  let total = 0
  let fault: string | null = null
  const unzip = new Unzip((entry) => {
    const to = placeOf(entry.name, folder)
    if (to === null || (entry.originalSize ?? 0) > maxImage) return
    write(entry, to, (bytes) => {
      total += bytes
      if (total > most) fault = `${file} unpacks to far more than its size. Unpack it yourself and name the folder.`
      return fault === null
    })
  })
  unzip.register(UnzipInflate)
  try {
    for await (const chunk of createReadStream(file)) {
      if (!Buffer.isBuffer(chunk)) continue
      unzip.push(chunk)
      if (fault !== null) break
    }
    if (fault === null) unzip.push(new Uint8Array(), true)
  } catch {
    fault ??= damaged
  }
  if (fault !== null) throw new Error(fault)
}

/** The most bytes that may stand from the record that ends the directory of a ZIP file on: its own 22 and a comment. */
const maxEnd = 22 + 65_535

/** Whether a file ends with the directory of a ZIP file, which one that was cut off lacks. */
function hasDirectory(file: string): boolean {
  const { size } = statSync(file)
  const end = Buffer.alloc(Math.min(size, maxEnd))
  const open = openSync(file, 'r')
  try {
    readSync(open, end, 0, end.length, size - end.length)
  } finally {
    closeSync(open)
  }
  return end.includes('PK\u0005\u0006', 0, 'latin1')
}

/** Where an image of the ZIP file is unpacked; null for another file, and for a name that leads elsewhere. */
function placeOf(name: string, folder: string): string | null {
  const to = path.resolve(folder, name)
  const isWithin = to.startsWith(path.resolve(folder) + path.sep) && !/[\\\0]/.test(name)
  return isWithin && /\.(?:jpe?g|png|webp)$/i.test(name) ? to : null
}

function write(entry: UnzipFile, to: string, isWithinLimits: (bytes: number) => boolean): void {
  mkdirSync(path.dirname(to), { recursive: true })
  const open = openSync(to, 'w', 0o600)
  let size = 0
  let isOpen = true
  const end = () => {
    if (isOpen) closeSync(open)
    isOpen = false
  }
  entry.ondata = (error, bytes, final) => {
    size += bytes?.length ?? 0
    if (error || size > maxImage || !isWithinLimits(bytes?.length ?? 0)) {
      end()
      rmSync(to, { force: true })
      entry.terminate()
      return
    }
    if (isOpen) writeSync(open, bytes)
    if (final) end()
  }
  entry.start()
}
