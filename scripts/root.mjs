import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the project, whatever folder a command is given in. */
export const root = path.resolve(fileURLToPath(import.meta.url), '..', '..')
