import { readFileSync } from 'node:fs'
import path from 'node:path'

import { expect, test } from 'vitest'

import { readFormat } from './formats'

const folder = path.resolve('testing', 'fixtures', 'same')
const read = async (fileName: string) => {
  const reading = await readFormat({ bytes: readFileSync(path.join(folder, fileName)), contentType: '', fileName })
  if (!reading.ok) throw new Error(reading.refusal)
  return reading.manuscript
}

test.each(['pandoc.docx', 'libreOffice.docx', 'pandoc.odt', 'libreOffice.odt', 'pandoc.html'])(
  'the commentary in %s is the commentary in Markdown',
  async (fileName) => {
    const [golden, manuscript] = [await read('piece.md'), await read(fileName)]
    expect(golden.blocks).toHaveLength(8)
    expect(manuscript.metadata.title).toBe('The basin nobody wanted to close')
    expect(manuscript.blocks).toEqual(golden.blocks)
  },
)
