'use client'

import type { ReactNode } from 'react'
import { ErrorBoundary } from 'react-error-boundary'

/**
 * Confines a failure of the text editor. Its code is loaded after the page, so a lost connection may fail it, and without
 * a boundary React removes the whole page, with all that was typed in it.
 */
export const EditorBoundary = ({ children }: { children: ReactNode }) => (
  <ErrorBoundary fallback={failed}>{children}</ErrorBoundary>
)

const failed = (
  <div className="field-type" role="alert">
    <h4>The editor of the text could not be loaded</h4>
    <p>
      What you type in the other fields is saved as usual, and the text remains as it is. To write in it, reload the
      page once the site can be reached.
    </p>
    <button type="button" className="btn btn--style-secondary btn--size-small" onClick={() => window.location.reload()}>
      Reload the page
    </button>
  </div>
)
