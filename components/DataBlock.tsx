import type { ReactElement } from 'react'

/** Data for machines as JSON-LD, which runs as no script and cannot end its element (HTML, 4.12.1.3). */
export const DataBlock = ({ data }: { readonly data: object }): ReactElement => (
  <script
    type="application/ld+json"
    dangerouslySetInnerHTML={{ __html: JSON.stringify(data).replaceAll('<', '\\u003c') }}
  />
)
