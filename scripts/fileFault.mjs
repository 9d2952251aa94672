import { accessSync, constants, statSync } from 'node:fs'

/**
 * Why these files cannot be imported, in a sentence; null where they can be opened.
 *
 * @param {readonly string[]} files
 * @returns {string | null}
 */
export function fileFault(files) {
  for (const file of files) {
    try {
      accessSync(file, constants.R_OK)
      if (files.length > 1 && statSync(file).isDirectory())
        return `${file} is a folder. Name an export of Standfirst alone, or the files in it. Nothing was imported.`
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : ''
      return code === 'EACCES' || code === 'EPERM'
        ? `${file} may not be read by this account. Allow it, or copy the file. Nothing was imported.`
        : `There is no file ${file}. Check how it is written. Nothing was imported.`
    }
  }
  return null
}
