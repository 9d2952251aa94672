'use client'

import type { Use } from '@/editorial/errors/records'

import { useUses } from './useUses'

const maxListed = 8

const kindOf: Readonly<Record<Use['collection'], string>> = {
  articles: 'Commentary',
  authors: 'Portrait of an author',
  disclaimers: 'Rule of a disclaimer',
}

/** Where this record is used; while it is, it cannot be deleted. */
export const UsedIn = () => {
  const uses = useUses()
  if (uses === null) return null
  const rest = uses.slice(maxListed)
  const places = uses.length === 1 ? 'one place' : `${uses.length} places`
  return (
    <div className="field-type" role="region" aria-label="Used in" style={{ marginBlockEnd: '1rem' }}>
      <h4 style={{ margin: '0 0 .5rem' }}>{uses.length === 0 ? 'Used nowhere' : `Used in ${places}`}</h4>
      {uses.length === 0 && <p style={quiet}>Nothing that you can read refers to it.</p>}
      <UseList uses={uses.slice(0, maxListed)} />
      {rest.length > 0 && (
        <details style={{ marginBlockStart: '.5rem' }}>
          <summary style={{ cursor: 'pointer', marginBlockEnd: '.5rem' }}>{rest.length} more</summary>
          <UseList uses={rest} />
        </details>
      )}
    </div>
  )
}

const quiet = { margin: 0, color: 'var(--theme-elevation-600)' }

const UseList = ({ uses }: { uses: readonly Use[] }) => (
  <ul style={{ listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: '.5rem' }}>
    {uses.map(({ collection, id, title, path, trashed }) => (
      <li key={`${collection}:${id}`}>
        <a href={path}>{title}</a>
        <div style={{ ...quiet, fontSize: '.85em' }}>
          {kindOf[collection]}
          {trashed && ', in the trash'}
        </div>
      </li>
    ))}
  </ul>
)
