import { readFileSync } from 'node:fs'
import path from 'node:path'

let text: string | undefined

/** The one stylesheet, read once and without its comments and indentation. */
export const stylesheet = (): string =>
  (text ??= readFileSync(path.join(process.cwd(), 'components', 'standfirst.css'), 'utf8')
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/\s*\n\s*/g, '\n')
    .trim())
