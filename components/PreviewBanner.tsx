import type { ReactElement } from 'react'

import type { InterfaceLanguage } from './ownLanguage'

/** Informs staff that readers do not see this draft. */
export function PreviewBanner(interfaceLanguage: InterfaceLanguage): ReactElement {
  return (
    <aside className="preview" aria-label="Preview" {...interfaceLanguage}>
      <p>
        <strong>Preview: not published.</strong> This is the latest draft as its page will look. Readers cannot see it.{' '}
        <a href="/admin">Back to the desk</a>
      </p>
    </aside>
  )
}
