/** An image of a document in RTF; null where it is a drawing of Windows, or its bytes cannot be read. */
export type RtfImage = Uint8Array<ArrayBuffer> | null

interface Group {
  readonly names: string[]
  readonly data: string[]
}

const maxLength = 60_000_000
const token = /[{}]|\\([a-z]+)-?\d* ?|\\[^a-z]|[^{}\\]+/g

/**
 * The images of a document in RTF, in their order: Word puts their bytes on the clipboard in this format alone, and in
 * the HTML beside it only where they lie on the disk. The second form of each for old programs, and pictures that are
 * bullets of lists, are left out.
 */
export function rtfImages(rtf: string): RtfImage[] {
  const images: RtfImage[] = []
  const groups: Group[] = []
  for (const [part, name] of rtf.slice(0, maxLength).matchAll(token)) {
    const group = groups.at(-1)
    if (part === '{') groups.push({ names: [], data: [] })
    else if (name !== undefined) group?.names.push(name)
    else if (part !== '}') {
      if (group?.names.includes('pict') === true) group.data.push(part)
    } else {
      groups.pop()
      if (group?.names.includes('pict') === true && !groups.some(isOther)) images.push(imageOf(group))
    }
  }
  return images
}

const isOther = ({ names }: Group): boolean => names.includes('nonshppict') || names.includes('listpicture')

function imageOf({ names, data }: Group): RtfImage {
  const hex = data.join('').replaceAll(/\s+/g, '')
  const isKnown = names.includes('pngblip') || names.includes('jpegblip')
  if (!isKnown || hex.length % 2 !== 0 || !/^[\da-f]+$/i.test(hex)) return null
  return Uint8Array.from({ length: hex.length / 2 }, (_, at) => Number.parseInt(hex.slice(2 * at, 2 * at + 2), 16))
}
