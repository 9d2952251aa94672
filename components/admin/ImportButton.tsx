'use client'

import { type ChangeEvent, useId, useState } from 'react'

import { readImportAnswer } from '@/editorial/import/ImportAnswer'
import type { Report } from '@/editorial/import/Report'

import { refusalIn } from './refusalIn'
import { ReportLists } from './ReportLists'

interface Shown {
  readonly sentence: string
  readonly draft: string | null
  readonly report: Report | null
}

/** In the list of commentaries: takes a text file and makes a draft of it, with its report. */
export const ImportButton = () => {
  const id = useId()
  const [busy, setBusy] = useState(false)
  const [shown, setShown] = useState<Shown | null>(null)

  const take = async (event: ChangeEvent<HTMLInputElement>) => {
    const input = event.currentTarget
    const file = input.files?.[0]
    if (!file) return
    setBusy(true)
    setShown({ sentence: `Importing ${file.name} …`, draft: null, report: null })
    setShown(await send(file))
    setBusy(false)
    input.value = ''
  }

  return (
    <div style={{ marginBlockEnd: '1.5rem' }}>
      <label htmlFor={id} style={{ display: 'block', marginBlockEnd: '.25rem' }}>
        Import a text (.txt) as a draft
      </label>
      <input id={id} type="file" accept=".txt,text/plain" disabled={busy} onChange={(event) => void take(event)} />
      <div role="status" aria-live="polite" style={{ marginBlockStart: shown ? '.75rem' : 0 }}>
        {shown && <p>{shown.sentence}</p>}
        {shown?.draft && <a href={shown.draft}>Open the draft</a>}
        {shown?.report && <ReportLists report={shown.report} />}
      </div>
    </div>
  )
}

async function send(file: File): Promise<Shown> {
  try {
    const headers = { 'content-type': file.type || 'application/octet-stream' }
    const url = `/api/articles/import?name=${encodeURIComponent(file.name)}`
    const answer = await fetch(url, { method: 'POST', credentials: 'include', headers, body: file })
    return read(await answer.json(), file.name)
  } catch {
    return { sentence: 'The site could not be reached. Nothing was imported; try again.', draft: null, report: null }
  }
}

function read(body: unknown, name: string): Shown {
  const answer = readImportAnswer(body)
  const none = { draft: null, report: null }
  switch (answer?.state) {
    case 'draft':
      return { sentence: `${name} is now a draft.`, draft: draftPath(answer.id), report: answer.report }
    case 'unchanged': {
      const draft = answer.id === null ? null : draftPath(answer.id)
      return { sentence: `${name} was imported before; nothing was changed.`, draft, report: null }
    }
    case 'refused':
      return { ...none, sentence: answer.refusal }
    case undefined:
      return { ...none, sentence: refusalIn(body) ?? 'Nothing was imported. Try again.' }
  }
}

const draftPath = (id: string): string => `/admin/collections/articles/${id}`
