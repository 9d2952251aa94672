'use client'

import { useDocumentInfo } from '@payloadcms/ui'

import { deskTime } from './deskTime'
import { useDeskZone } from './useDeskZone'

/** Payload’s own two, which go by the clock of the browser. */
const others = '.doc-controls__value-wrap{display:none}'

/** When the record was made and last changed, by the clock of the desk; in the place of Payload’s times. */
export const DocumentTimes = () => {
  const { data, id } = useDocumentInfo()
  const zone = useDeskZone()
  if (id === undefined || !data || zone === null) return null
  const times = [
    ['Last modified', data.updatedAt],
    ['Created', data.createdAt],
  ] as const
  return (
    <>
      <style>{others}</style>
      <dl
        aria-label="Times"
        style={{ display: 'flex', flexWrap: 'wrap', gap: '0 1rem', margin: 0, fontSize: '0.85em' }}
      >
        {times.map(
          ([label, moment]) =>
            typeof moment === 'string' && (
              <div key={label} style={{ display: 'flex', gap: '0.35em' }}>
                <dt>{label}:</dt>
                <dd style={{ margin: 0 }}>
                  <time dateTime={moment}>{deskTime(moment, zone)}</time>
                </dd>
              </div>
            ),
        )}
      </dl>
    </>
  )
}
