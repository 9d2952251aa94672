import { readFileSync } from 'node:fs'
import path from 'node:path'

import { transformSync } from 'esbuild'

import { env } from '@/server/env'

let text: string | undefined

/**
 * The one stylesheet, minified; read once, in development each time. Nesting and logical properties are unchanged:
 * every browser in use supports them.
 */
export const stylesheet = (): string => (env.production ? (text ??= read()) : read())

const read = (): string =>
  transformSync(readFileSync(path.join(process.cwd(), 'components', 'standfirst.css'), 'utf8'), {
    loader: 'css',
    minify: true,
    charset: 'utf8',
  }).code.trim()
