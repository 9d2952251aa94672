import { refusalIn } from '@/components/admin/refusalIn'
import { alternativeText } from '@/domain/alternativeText'
import '@/editorial/rules/noEval'

import * as z from 'zod/mini'

import type { PastedImage } from './readClipboard'

/** What became of an image: its record in Media, or a sentence that says why there is none. */
export type Uploaded =
  | { readonly state: 'stored'; readonly id: string | number; readonly filename: string }
  | { readonly state: 'refused'; readonly sentence: string }

const answer = z.object({ doc: z.object({ id: z.union([z.string(), z.number()]), filename: z.string() }) })

/** Stores an image in Media as the user who pastes it, to be described and credited later; it never throws. */
export async function uploadImage({ file, alt }: PastedImage): Promise<Uploaded> {
  try {
    const form = new FormData()
    form.set('file', file, file.name || 'image')
    form.set('_payload', JSON.stringify({ alt: alternativeText(alt) }))
    const response = await fetch('/api/media?alt=later&depth=0', { method: 'POST', credentials: 'include', body: form })
    const body: unknown = await response.json().catch(() => null)
    const stored = answer.safeParse(body).data?.doc
    if (stored) return { state: 'stored', id: stored.id, filename: stored.filename }
    return { state: 'refused', sentence: `An image was not taken. ${refusalIn(body) ?? 'Paste it again in a moment.'}` }
  } catch {
    return {
      state: 'refused',
      sentence: 'An image was not taken: the site could not be reached. Paste it again in a moment.',
    }
  }
}
