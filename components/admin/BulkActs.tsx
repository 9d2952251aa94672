'use client'

import { useAuth, useListDrawerContext, useSelection } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'

import { BulkDialog } from './BulkDialog'
import { type BulkAct, useBulkAct } from './useBulkAct'

interface Props {
  readonly collection: string
  readonly acts: readonly BulkAct[]
  /** What can be done in the trash; Payload’s own “Restore” is there too. */
  readonly actsInTrash: readonly BulkAct[]
}

/**
 * Above a list: what can be done with the selected records, by their ids. Payload’s own buttons send the filter of the
 * list in the place of the selection (“Select all” then meets every record that fits, not those that were counted).
 */
export const BulkActs = ({ collection, acts, actsInTrash }: Props) => {
  const { count } = useSelection()
  const { isInDrawer } = useListDrawerContext()
  const inTrash = usePathname().endsWith('/trash')
  // The right to delete includes every act offered here.
  const isAllowed = Boolean(useAuth().permissions?.collections?.[collection]?.delete)
  const { choose, chosen, confirm, cancel, isBusy, lines } = useBulkAct(collection)
  if (!isAllowed || isInDrawer) return null
  return (
    <div style={{ marginBlockEnd: '1rem' }}>
      {count > 0 && (
        <p role="group" aria-label="Selected records" style={{ display: 'flex', gap: '1rem', alignItems: 'center' }}>
          {(inTrash ? actsInTrash : acts).map((act) => (
            <button
              key={act}
              type="button"
              className="btn btn--style-secondary btn--size-small"
              disabled={isBusy}
              onClick={() => void choose(act)}
            >
              {act} {count} selected
            </button>
          ))}
        </p>
      )}
      <div role="status" aria-live="polite">
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      {chosen && <BulkDialog chosen={chosen} isBusy={isBusy} onConfirm={() => void confirm()} onCancel={cancel} />}
    </div>
  )
}
