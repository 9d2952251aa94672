'use client'

import { Link } from '@payloadcms/ui'

/** Leads from the list of commentaries to the page where texts are imported. */
export const ImportLink = () => (
  <p style={{ marginBlockEnd: '1.5rem' }}>
    <Link href="/admin/import" className="btn btn--style-secondary btn--size-small btn--no-margin">
      Import texts
    </Link>
  </p>
)
