// The process that sets commentaries as PDF: it answers one job after another with a PDF or a fault. Its root has no
// files but the images of the job.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import sharp from 'sharp'

import type { TypesetAnswer, TypesetJob } from '@/serving/process/Typesetter'

const workspace = '/typesetting'
const project = path.join(import.meta.dirname, '..', '..')
const layout = readFileSync(path.join(project, 'faces', 'pdf', 'commentary.typ'), 'utf8')

const { resolve } = createRequire(import.meta.url)
/** Fonts for what the compiler’s own lack: Arabic letters, and emoji. */
const fontBlobs = [
  resolve('@expo-google-fonts/amiri/400Regular/Amiri_400Regular.ttf'),
  resolve('@expo-google-fonts/amiri/400Regular_Italic/Amiri_400Regular_Italic.ttf'),
  resolve('@expo-google-fonts/amiri/700Bold/Amiri_700Bold.ttf'),
  resolve('@expo-google-fonts/amiri/700Bold_Italic/Amiri_700Bold_Italic.ttf'),
  resolve('@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf'),
].map((font) => readFileSync(font))
const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs }] })

async function typeset({ data, images }: TypesetJob): Promise<TypesetAnswer> {
  compiler.resetShadow()
  const files: Record<string, string> = {}
  for (const { src, bytes } of images) {
    // JPEG is stored as it is; any other kind would be stored as bare pixels, ten times as large.
    const jpeg = await sharp(bytes)
      .flatten({ background: '#fff' })
      .jpeg({ quality: 84 })
      .toBuffer()
      .catch(() => null)
    if (jpeg === null) continue
    const file = `/${createHash('sha256').update(src).digest('hex')}.jpg`
    compiler.mapShadow(workspace + file, jpeg)
    files[src] = file
  }
  const inputs = { data: JSON.stringify(data), images: JSON.stringify(files) }
  const compiled = compiler.compile({ mainFileContent: layout, inputs })
  const { result } = compiled
  if (result === null) return { state: 'failed', fault: faultOf(compiled.takeDiagnostics()) }
  try {
    return { state: 'accessible', pdf: compiler.pdf(result, { pdfStandard: 'ua-1' }) }
  } catch (error) {
    // Tagged as well, without the claim that it meets the standard.
    return { state: 'tagged', fault: String(error).slice(0, 500), pdf: compiler.pdf(result) }
  } finally {
    compiler.evictCache(2)
  }
}

const faultOf = (error: Parameters<typeof compiler.fetchDiagnostics>[0] | null): string =>
  error === null ? 'unknown' : JSON.stringify(compiler.fetchDiagnostics(error)).slice(0, 500)

process.on('message', (job: TypesetJob) => {
  void typeset(job)
    .catch((error: unknown): TypesetAnswer => ({ state: 'failed', fault: String(error).slice(0, 500) }))
    .then((answer) => process.send?.(answer))
})
process.once('disconnect', () => process.exit(0))
