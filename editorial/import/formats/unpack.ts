import { unzipSync } from 'fflate'

const maxParts = 2000
const maxPart = 30_000_000
const maxTotal = 60_000_000

/** The first bytes of a ZIP file. */
export const zipStart: readonly number[] = [0x50, 0x4b, 0x03, 0x04]

/** The files in a packed file by their names, or a refusal. */
export type Unpacked =
  | { readonly ok: true; readonly parts: ReadonlyMap<string, Uint8Array> }
  | { readonly ok: false; readonly refusal: string }

/**
 * Unpacks a ZIP file. It gives no more bytes than the file says it holds, and refuses one that says too much before
 * anything is unpacked: a few kilobytes can hold gigabytes.
 */
export function unpack(bytes: Uint8Array): Unpacked {
  let [count, total, tooLarge] = [0, 0, false]
  try {
    const files = unzipSync(bytes, {
      filter({ name, originalSize }) {
        count += 1
        total += originalSize
        tooLarge ||= count > maxParts || originalSize > maxPart || total > maxTotal
        return !tooLarge && !name.endsWith('/')
      },
    })
    if (tooLarge)
      return { ok: false, refusal: 'The file unpacks to more than 60 MB. Save it again without its images.' }
    return { ok: true, parts: new Map(Object.entries(files)) }
  } catch {
    return { ok: false, refusal: 'The file is cut off or damaged. Open it where it was made, and save it again.' }
  }
}

/** The words of a part; '' where there is none. */
export const partText = (parts: ReadonlyMap<string, Uint8Array>, name: string): string =>
  new TextDecoder().decode(parts.get(name) ?? new Uint8Array())

/** Whether a part is XML that defines entities, which no word processor writes and which can grow without end. */
export const definesEntities = (xml: string): boolean => /<!DOCTYPE|<!ENTITY/i.test(xml)
