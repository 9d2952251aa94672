'use client'

import { useDocumentInfo } from '@payloadcms/ui'

import { ConflictDialog } from './ConflictDialog'
import { isOnForm } from './storedText'
import { UnsavedText } from './UnsavedText'
import { useSafeSaving } from './useSafeSaving'

/** Nothing typed is lost: this browser stores it until it is saved, and no save of somebody else is overwritten unseen. */
export const SafeSaving = () => {
  const { id } = useDocumentInfo()
  return id === undefined ? null : <SafeSavingOf key={String(id)} id={String(id)} />
}

function SafeSavingOf({ id }: { id: string }) {
  const { saving, notify } = useSafeSaving(id)
  const { conflict, findings, form, isLost, isStored, unsaved } = saving
  return (
    <>
      {!isStored && (isLost || conflict) && (
        <p role="alert" style={{ color: 'var(--theme-error-500)', fontWeight: 600 }}>
          What you typed is not on the site, and this browser has no room to store it. Copy your text elsewhere before
          you leave this page.
        </p>
      )}
      <div role="status" aria-label="What saving changed">
        {findings.length > 0 && (
          <div className="field-description">
            The text is saved, but not all of it as it stands here:
            <ul>
              {findings.map((finding) => (
                <li key={finding}>{finding}</li>
              ))}
            </ul>
          </div>
        )}
      </div>
      {unsaved && !isOnForm(unsaved, form) && (
        <UnsavedText
          unsaved={unsaved}
          onBringBack={() => notify({ type: 'choseUnsaved' })}
          onThrowAway={() => notify({ type: 'discardedUnsaved' })}
        />
      )}
      {conflict && (
        <ConflictDialog
          conflict={conflict}
          onKeepMine={() => notify({ type: 'choseMine' })}
          onTakeTheirs={() => notify({ type: 'choseTheirs' })}
        />
      )}
    </>
  )
}
