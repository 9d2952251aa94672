import { readFileSync } from 'node:fs'
import path from 'node:path'

import { env } from '@/server/env'

let text: string | undefined

/** The one stylesheet without its comments and indentation; read once, in development each time. */
export const stylesheet = (): string => (env.production ? (text ??= read()) : read())

const read = (): string =>
  readFileSync(path.join(process.cwd(), 'components', 'standfirst.css'), 'utf8')
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/\s*\n\s*/g, '\n')
    .trim()
