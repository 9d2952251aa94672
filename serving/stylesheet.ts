import { readFileSync } from 'node:fs'
import path from 'node:path'

import { transformSync } from 'esbuild'

let text: string | undefined

/** The one stylesheet, read and minified once. Nesting and logical properties stay as they are: every browser in use knows them. */
export const stylesheet = (): string =>
  (text ??= transformSync(readFileSync(path.join(process.cwd(), 'components', 'standfirst.css'), 'utf8'), {
    loader: 'css',
    minify: true,
    charset: 'utf8',
  }).code.trim())
