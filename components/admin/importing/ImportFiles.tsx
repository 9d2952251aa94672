'use client'

import { SetStepNav } from '@payloadcms/ui'
import { type ChangeEvent, type DragEvent, useId, useState } from 'react'

import { fileKinds } from '@/editorial/import/formats/fileKinds'

import { ImportRow } from './ImportRow'
import { isDone, overallText } from './Importing'
import { useImports } from './useImports'

const kinds = Object.values(fileKinds)
const accept = kinds.flatMap(({ endings, mediaType }) => [...endings, mediaType]).join(',')
const names = new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(kinds.map(({ name }) => name))

const path = [{ label: 'Commentaries', url: '/admin/collections/articles' }, { label: 'Import texts' }]

/** Takes files, chosen or dropped, and makes a draft of each, with a row that says what became of it. */
export const ImportFiles = () => {
  const [id, hint] = [useId(), useId()]
  const { files, add, send } = useImports()
  const [isOver, setOver] = useState(false)
  const done = files.filter(isDone).length

  const choose = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    add([...(currentTarget.files ?? [])])
    // The same file can be chosen again.
    currentTarget.value = ''
  }
  const over = (event: DragEvent) => {
    event.preventDefault()
    setOver(true)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    add([...event.dataTransfer.files])
  }
  return (
    <>
      <SetStepNav nav={path} />
      <div
        onDragOver={over}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
        style={{
          padding: '1.5rem',
          marginBlock: '1rem',
          border: `2px dashed var(--theme-elevation-${isOver ? 800 : 400})`,
        }}
      >
        <label htmlFor={id} style={{ display: 'block', marginBlockEnd: '.5rem' }}>
          Choose texts, or drop them here
        </label>
        <input id={id} type="file" multiple accept={accept} aria-describedby={hint} onChange={choose} />
        <p id={hint} style={{ marginBlock: '.75rem 0' }}>
          Each may be {names}. Each becomes a draft with a report; nothing is published.
        </p>
      </div>
      {files.length > 0 && <progress aria-label="Files done" max={files.length} value={done} />}
      <p role="status" aria-live="polite">
        {overallText(files)}
      </p>
      <ul aria-label="Files" style={{ listStyle: 'none', padding: 0 }}>
        {files.map((each) => (
          <ImportRow key={each.key} importing={each} onAgain={() => send(each)} />
        ))}
      </ul>
    </>
  )
}
