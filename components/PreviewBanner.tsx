import type { ReactElement } from 'react'

import type { House } from './ownLanguage'

/** Informs staff that readers do not see this draft. */
export function PreviewBanner(house: House): ReactElement {
  return (
    <aside className="preview" aria-label="Preview" {...house}>
      <p>
        <strong>Preview: not published.</strong> This is the latest draft as its page will look. Readers cannot see it.{' '}
        <a href="/admin">Back to the desk</a>
      </p>
    </aside>
  )
}
