import { unzipSync } from 'fflate'

import type { HtmlImage } from '@/domain/html/blocks/Place'

import { fileKinds, hasEnding } from './fileKinds'
import { foreignKind } from './foreignKind'
import type { Format, ImportFile, Reading } from './Format'
import type { FileImage } from './HeldImages'
import { readPage } from './html'
import { pageImage } from './pageImage'
import { unpack } from './unpack'

const packed = [0x50, 0x4b, 0x03, 0x04]
const maxNamed = 5

/** A packed web page with its images beside it, as Google Docs downloads one. */
export const zip: Format = {
  name: fileKinds.zip.name,
  // A document that is a packed file itself is refused, or read by its own format.
  accepts: (file) =>
    packed.every((byte, at) => file.bytes[at] === byte) &&
    foreignKind(file)?.what === 'a packed file' &&
    (hasEnding(fileKinds.zip, file.fileName) || namesIn(file.bytes).some(isPage)),
  read: readZip,
}

function readZip({ bytes }: ImportFile): Reading {
  const names = namesIn(bytes)
  const pages = names.filter(isPage)
  const [page, ...others] = pages
  if (page === undefined || others.length > 0) return refuse(refusalOf(names, pages))
  const unpacked = unpack(bytes)
  if (!unpacked.ok) return unpacked
  const { parts } = unpacked
  const folder = page.slice(0, page.lastIndexOf('/') + 1)
  return readPage(parts.get(page) ?? new Uint8Array(), (image) => imageIn(parts, folder, image))
}

function imageIn(parts: ReadonlyMap<string, Uint8Array>, folder: string, image: HtmlImage): FileImage {
  const name = folder + unescaped(image.src).replace(/^\.\//, '')
  const bytes = parts.get(name)
  return bytes ? { name: name.split('/').at(-1) ?? name, bytes, absence: '' } : pageImage(image)
}

function refusalOf(names: readonly string[], pages: readonly string[]): string {
  if (names.length === 0)
    return 'The packed file is empty, cut off or damaged. Pack it again, or import the text in it.'
  const texts = pages.length > 0 ? pages : names.filter(isText)
  if (texts.length === 0)
    return `The packed file holds no text that an import reads (${listed(names)}). Unpack it, and import the text in it.`
  return `The packed file holds ${listed(texts)}. Unpack it, and import what is in it file by file.`
}

const listed = (names: readonly string[]): string =>
  [...names.slice(0, maxNamed), ...(names.length > maxNamed ? ['…'] : [])].join(', ')

const isPage = (name: string): boolean => hasEnding(fileKinds.html, name)
const isText = (name: string): boolean => Object.values(fileKinds).some((kind) => hasEnding(kind, name))

/** The names of the files in a packed file, those aside that a Mac adds; none where it is damaged. */
function namesIn(bytes: Uint8Array): string[] {
  const names: string[] = []
  try {
    unzipSync(bytes, {
      filter({ name }) {
        if (!name.endsWith('/') && !/^__MACOSX\/|(?:^|\/)\.[^/]*$/.test(name)) names.push(name)
        return false
      },
    })
  } catch {
    return []
  }
  return names
}

function unescaped(src: string): string {
  try {
    return decodeURIComponent(src)
  } catch {
    return src
  }
}

const refuse = (refusal: string): Reading => ({ ok: false, refusal })
