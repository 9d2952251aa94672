import { useConfig, useListQuery, useSelection } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { mergeListSearchAndWhere } from 'payload/shared'
import { useState } from 'react'

import { bulkFault, bulkOutcome, type BulkRecord } from './bulk'
import { inTrash, selectedRecords } from './selectedRecords'
import { toQuery } from './toQuery'
import { useDeskZone } from './useDeskZone'

export type BulkAct = 'Publish' | 'Unpublish' | 'Move to trash' | 'Delete' | 'Permanently delete'

/** An act and the records that it would meet, not carried out yet. */
export interface ChosenAct {
  readonly act: BulkAct
  readonly selected: readonly BulkRecord[]
}

const unreachable = 'The site could not be reached. Open the list again to see what was done.'

/** Carries out an act on exactly the records that are selected in a list, after these were named. */
export function useBulkAct(collection: string) {
  const { count, selectedIDs, toggleAll } = useSelection()
  const { query } = useListQuery()
  const config = useConfig().getEntityConfig({ collectionSlug: collection })
  const router = useRouter()
  const zone = useDeskZone()
  const [chosen, setChosen] = useState<ChosenAct | null>(null)
  const [lines, setLines] = useState<readonly string[]>([])
  const [isBusy, setBusy] = useState(false)

  const choose = async (act: BulkAct) => {
    const fault = bulkFault(count)
    setLines(fault ? [fault] : [])
    if (fault) return
    // After “Select all (N)” only the ids of this page are known here.
    const everywhere = selectedIDs.length < count
    const listed = mergeListSearchAndWhere({ collectionConfig: config, search: query.search ?? '', where: query.where })
    const where = everywhere ? listed : { id: { in: selectedIDs.map(String) } }
    const source = { collection, title: config.admin.useAsTitle ?? 'id', trash: isInTrash(act), zone }
    setBusy(true)
    const selected = await selectedRecords(source, where).finally(() => setBusy(false))
    if (selected?.length === count) setChosen({ act, selected })
    else setLines(['The list has changed since it was opened. Nothing was done: open it again and select anew.'])
  }

  const confirm = async () => {
    if (!chosen) return
    setBusy(true)
    setLines(await carryOut(collection, chosen))
    setBusy(false)
    setChosen(null)
    toggleAll()
    router.refresh()
  }

  return { choose, chosen, confirm, cancel: () => setChosen(null), isBusy, lines }
}

async function carryOut(collection: string, { act, selected }: ChosenAct): Promise<string[]> {
  const named = { id: { in: selected.map(({ id }) => id) } }
  // Somebody may have restored one since it was named.
  const where = isInTrash(act) ? inTrash(named) : named
  const url = `/api/${collection}?${toQuery({ where, trash: isInTrash(act) || undefined })}`
  const headers = { 'content-type': 'application/json' }
  try {
    const data = dataOf(act)
    const answer = data
      ? await fetch(url, { method: 'PATCH', headers, body: JSON.stringify(data) })
      : await fetch(url, { method: 'DELETE' })
    return bulkOutcome(await answer.json(), selected)
  } catch {
    return [unreachable]
  }
}

/** Whether an act meets the records in the trash, and no others. */
const isInTrash = (act: BulkAct): boolean => act === 'Permanently delete'

/** What a change writes; null for a deletion. */
function dataOf(act: BulkAct): object | null {
  if (act === 'Publish') return { _status: 'published' }
  if (act === 'Unpublish') return { _status: 'draft' }
  return act === 'Move to trash' ? { deletedAt: new Date().toISOString() } : null
}
