import { Findings } from '@/domain/html/Findings'
import { officeNodes } from '@/editorial/import/odt/officeNodes'

import { fileKinds, hasEnding } from './fileKinds'
import { type Format, type ImportFile, type Reading, refused } from './Format'
import { linked } from './HeldImages'
import { manuscriptOf } from './manuscriptOf'
import { definesEntities, partText, unpack, zipStart } from './unpack'

/** A document of LibreOffice: its text with notes, tables, lists and images, tracked changes accepted. */
export const odt: Format = {
  name: fileKinds.odt.name,
  accepts: ({ bytes, fileName }) =>
    zipStart.every((byte, at) => bytes[at] === byte) &&
    (hasEnding(fileKinds.odt, fileName) ||
      new TextDecoder('latin1').decode(bytes.subarray(0, 200)).includes(fileKinds.odt.mediaType)),
  read: readOdt,
}

function readOdt({ bytes }: ImportFile): Reading {
  const unpacked = unpack(bytes)
  if (!unpacked.ok) return unpacked
  const { parts } = unpacked
  const [content, styles, manifest] = ['content.xml', 'styles.xml', 'META-INF/manifest.xml'].map((name) =>
    partText(parts, name),
  )
  if (/<manifest:encryption-data/.test(manifest ?? ''))
    return refused('The file is protected with a password. Open it in LibreOffice and save it without.')
  if (!content) return refused('The file is no document of LibreOffice, or a part of it is missing. Save it again.')
  if ([content, styles ?? '', manifest ?? ''].some(definesEntities))
    return refused(
      'The file defines abbreviations of its own (DOCTYPE), which no LibreOffice document does. It was not read.',
    )
  const findings = new Findings()
  const nodes = officeNodes(content, styles ?? '', findings)
  if (nodes === null) return refused('A part of the file could not be read. Open it in LibreOffice and save it again.')
  return manuscriptOf({
    nodes,
    findings,
    image: ({ src }) => ({
      name: src.split('/').at(-1) ?? src,
      bytes: parts.get(src.replace(/^\.\//, '')) ?? null,
      absence: linked(src),
    }),
  })
}
