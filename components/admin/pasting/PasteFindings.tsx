'use client'

import type { Finding } from '@/domain/html/Findings'

interface Props {
  readonly findings: readonly Finding[]
  readonly onClose: () => void
}

/** Below a text, what the last paste left out or changed. */
export const PasteFindings = ({ findings, onClose }: Props) => (
  <div role="status" aria-label="What pasting changed">
    {findings.length === 0 ? null : (
      <div className="field-description">
        <ul>
          {findings.map((finding) => (
            <li key={finding.what}>{findingText(finding)}</li>
          ))}
        </ul>
        <button type="button" className="btn btn--style-subtle btn--size-small" onClick={onClose}>
          Close
        </button>
      </div>
    )}
  </div>
)

const shownPlaces = 3

/** A finding as a sentence and the first places where it holds. */
function findingText({ what, count, places }: Finding): string {
  const shown = places.slice(0, shownPlaces).map((place) => `“${place}”`)
  const more = count > shown.length && shown.length > 0 ? [`${count - shown.length} more`] : []
  const times = shown.length === 0 && count > 1 ? ` (${count} times)` : ''
  return [what + times, [...shown, ...more].join(', ')].filter(Boolean).join(' ')
}
