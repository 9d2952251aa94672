import { mediaTypeOf } from '@/editorial/import/formats/fileKinds'
import { readImportAnswer } from '@/editorial/import/ImportAnswer'

import { refusalIn } from '@/components/admin/refusalIn'

import type { Imported } from './Importing'

/** Sends a file to the import with its name and media type, and gives what became of it; it never throws. */
export async function sendFile(file: File): Promise<Imported> {
  try {
    const headers = { 'content-type': mediaTypeOf(file.name) ?? (file.type || 'application/octet-stream') }
    const url = `/api/articles/import?name=${encodeURIComponent(file.name)}`
    const answer = await fetch(url, { method: 'POST', credentials: 'include', headers, body: file })
    return importedIn(await answer.json())
  } catch {
    return {
      state: 'failed',
      sentence: 'The site could not be reached, or the file could not be opened. Nothing was imported; try again.',
    }
  }
}

function importedIn(body: unknown): Imported {
  const answer = readImportAnswer(body)
  switch (answer?.state) {
    case 'draft':
      return { state: 'draft', title: answer.title, address: addressOf(answer.id), report: answer.report }
    case 'unchanged': {
      const address = answer.id === null ? null : addressOf(answer.id)
      return { state: 'unchanged', title: answer.title, address, trashed: answer.trashed }
    }
    case 'refused':
      return { state: 'refused', sentence: answer.refusal }
    case undefined:
      return { state: 'failed', sentence: refusalIn(body) ?? 'Nothing was imported. Try again.' }
  }
}

const addressOf = (id: string): string => `/admin/collections/articles/${id}`
