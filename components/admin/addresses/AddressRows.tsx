import type { AddressRow } from '@/editorial/import/addresses/AddressAnswer'

interface Props {
  readonly rows: readonly AddressRow[]
}

/** The rows of a list that were refused, each with its line and the reason. */
export const AddressRows = ({ rows }: Props) => {
  const refused = rows.filter(({ state }) => state === 'refused')
  if (refused.length === 0) return null
  return (
    <ul aria-label="Refused rows">
      {refused.map(({ line, path, target, reason }) => (
        <li key={line} style={{ overflowWrap: 'anywhere', marginBlockEnd: '.5rem' }}>
          Line {line}, {path || '(no path)'} → {target || '(no page)'}: {reason}
        </li>
      ))}
    </ul>
  )
}
