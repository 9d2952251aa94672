import { storeManuscript } from '@/editorial/import/importManuscript'
import { readParts } from '@/editorial/import/readParts'

type Store = typeof storeManuscript

/** Imports a file as `importManuscript` does, but reads it in this process: starting one costs a test a second. */
export const importHere = async (
  req: Parameters<Store>[0],
  bytes: Uint8Array,
  { fileName = '' }: { readonly fileName?: string } = {},
  options: Parameters<Store>[2] = {},
): ReturnType<Store> => storeManuscript(req, await readParts({ bytes, contentType: '', fileName }), options)
