import { readFileSync } from 'node:fs'
import path from 'node:path'

import { transformSync } from 'esbuild'

import { env } from '@/server/env'

/** The layers of the stylesheet, the weakest first, and the files of `components/styles/` that each consists of, in order. */
const layers = {
  reset: ['reset'],
  /** Sizes and colours. */
  tokens: ['tokens'],
  /** How words look. */
  text: ['type', 'body'],
  /** Where things stand. */
  page: ['frame', 'commentary', 'lists', 'margin'],
  print: ['print'],
}

let text: string | undefined

/**
 * The one stylesheet of readers’ pages, minified; read once, in development each time. Nesting and logical properties are
 * unchanged: every browser in use supports them. Directions are logical (inline, block, start, end), so that a
 * right-to-left page needs no rules of its own.
 */
export const stylesheet = (): string => (env.production ? (text ??= read()) : read())

const read = (): string => transformSync(layered(), { loader: 'css', minify: true, charset: 'utf8' }).code.trim()

function layered(): string {
  const blocks = Object.entries(layers).map(([layer, files]) => `@layer ${layer} {\n${files.map(rulesOf).join('')}}\n`)
  return `@layer ${Object.keys(layers).join(', ')};\n${blocks.join('')}`
}

const rulesOf = (file: string): string =>
  readFileSync(path.join(process.cwd(), 'components', 'styles', `${file}.css`), 'utf8')
