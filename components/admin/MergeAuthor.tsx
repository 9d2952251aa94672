'use client'

import { Button, RelationshipInput, toast, useAuth, useDocumentInfo } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import * as z from 'zod/mini'

import '@/editorial/rules/noEval'
import { isEditor } from '@/domain/role'

import { mergeInto } from './mergeInto'
import { useUses } from './useUses'

const rule = '1px solid var(--theme-elevation-100)'

interface Chosen {
  readonly id: string
  readonly name: string
}

/** On an author: merges this record into that of another author, after a sentence on the consequences. */
export const MergeAuthor = () => {
  const { id } = useDocumentInfo()
  const { user } = useAuth()
  const router = useRouter()
  const uses = useUses()
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  if (id === undefined || uses === null || !isEditor(user)) return null

  const choose = async (value: unknown) => {
    setRefusal(null)
    setChosen(typeof value === 'string' ? { id: value, name: await nameOf(value) } : null)
  }
  const merge = async (into: Chosen) => {
    setBusy(true)
    const outcome = await mergeInto(String(id), into.id)
    setBusy(false)
    if (outcome.path === null) {
      setRefusal(outcome.message)
      return
    }
    toast.success(outcome.message, { duration: 20_000 })
    router.push(outcome.path)
  }
  const count = uses.filter(({ collection }) => collection === 'articles').length
  const counted = count === 0 ? '' : count === 1 ? 'one commentary, ' : `${count} commentaries, `

  return (
    <details className="field-type" style={{ borderBlockStart: rule, paddingBlockStart: '1rem' }}>
      <summary style={{ cursor: 'pointer' }}>Merge this person into another</summary>
      <div style={{ display: 'grid', gap: '1rem', justifyItems: 'start', marginBlockStart: '1rem' }}>
        <RelationshipInput
          path="merge-into"
          label="The person that stays"
          relationTo={['authors']}
          hasMany={false}
          allowCreate={false}
          allowEdit={false}
          filterOptions={{ authors: { and: [{ id: { not_equals: id } }, { proposed: { not_equals: true } }] } }}
          value={chosen && { relationTo: 'authors', value: chosen.id }}
          onChange={(choice) => void choose(choice?.value)}
          style={{ width: '100%' }}
        />
        {chosen && (
          <>
            <p style={{ margin: 0 }}>
              Moves {counted}every link and every address to {chosen.name}, and deletes this record. It cannot be
              undone.
            </p>
            <Button buttonStyle="secondary" margin={false} disabled={isBusy} onClick={() => void merge(chosen)}>
              {isBusy ? 'Merging …' : `Merge into ${chosen.name}`}
            </Button>
          </>
        )}
        {refusal && (
          <p role="alert" style={{ margin: 0, color: 'var(--theme-error-600)' }}>
            {refusal}
          </p>
        )}
      </div>
    </details>
  )
}

const named = z.object({ name: z.string() })

async function nameOf(id: string): Promise<string> {
  const answer = await fetch(`/api/authors/${id}?depth=0`, { credentials: 'include' })
    .then((response): Promise<unknown> => response.json())
    .catch(() => null)
  return named.safeParse(answer).data?.name ?? 'the other'
}
