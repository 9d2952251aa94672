import { ReportLists } from '@/components/admin/ReportLists'

import { type Importing, progressText } from './Importing'

interface Props {
  readonly importing: Importing
  readonly onAgain: () => void
}

/** As high as a finger needs (WCAG 2.2, 2.5.8). */
const target = { display: 'inline-block', minBlockSize: '24px', marginBlockEnd: '4px' } as const

/** A file of the import: its name, its state, the way to its draft and the report. */
export const ImportRow = ({ importing, onAgain }: Props) => {
  const { file, progress } = importing
  return (
    <li style={{ paddingBlock: '.75rem', borderBlockStart: '1px solid var(--theme-elevation-150)' }}>
      <strong style={{ overflowWrap: 'anywhere' }}>{file.name}</strong>
      <p style={{ margin: '.25rem 0' }}>{progressText(importing)}</p>
      {'address' in progress && progress.address !== null && (
        <a href={progress.address} style={target}>
          Open {progress.state === 'draft' ? 'the draft' : 'the commentary'} “{progress.title || file.name}”
        </a>
      )}
      {progress.state === 'failed' && (
        <button
          type="button"
          className="btn btn--style-secondary btn--size-small"
          aria-label={`Try again with ${file.name}`}
          onClick={onAgain}
        >
          Try again
        </button>
      )}
      {progress.state === 'draft' && (
        <details>
          <summary style={{ minBlockSize: target.minBlockSize }}>Report</summary>
          <ReportLists report={progress.report} />
        </details>
      )}
    </li>
  )
}
