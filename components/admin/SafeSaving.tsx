'use client'

import { useDocumentInfo } from '@payloadcms/ui'

import { ConflictDialog } from './ConflictDialog'
import { UnsavedText } from './UnsavedText'
import { useSafeSaving } from './useSafeSaving'

/** Nothing typed is lost: kept in this browser until it is saved, and never written over somebody else’s save unseen. */
export const SafeSaving = () => {
  const { id } = useDocumentInfo()
  return id === undefined ? null : <SafeSavingOf key={String(id)} id={String(id)} />
}

function SafeSavingOf({ id }: { id: string }) {
  const { conflict, found, unkept, keepMine, takeTheirs, bringBack, throwAway } = useSafeSaving(id)
  return (
    <>
      {unkept && (
        <p role="alert" style={{ color: 'var(--theme-error-500)', fontWeight: 600 }}>
          The site cannot be reached, and this browser has no room to keep what you type. Copy your text elsewhere
          before you leave this page.
        </p>
      )}
      {found && <UnsavedText found={found} onBringBack={() => void bringBack()} onThrowAway={throwAway} />}
      {conflict && <ConflictDialog conflict={conflict} onKeepMine={() => void keepMine()} onTakeTheirs={takeTheirs} />}
    </>
  )
}
