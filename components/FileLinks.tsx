import { Fragment, type ReactElement } from 'react'

import type { FaceLink } from './FaceLink'

interface Props {
  readonly files: readonly FaceLink[]
  readonly title: string
}

/** Links to other forms of a page as files: “For reference managers: BibTeX, RIS”. */
export function FileLinks({ files, title }: Props): ReactElement | null {
  if (files.length === 0) return null
  return (
    <p>
      {title}:{' '}
      {files.map(({ href, label }, at) => (
        <Fragment key={href}>
          {at > 0 && ', '}
          <a href={href} download>
            {label}
          </a>
        </Fragment>
      ))}
    </p>
  )
}
