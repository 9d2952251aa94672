import type { ReactElement } from 'react'

import type { Picture } from '@/domain/body/Body'
import { pagedPath } from '@/domain/paths'
import type { Titled } from '@/reading/indexView'
import type { PublisherView } from '@/reading/view'

import { collectionData } from './collectionData'
import { PageHead } from './PageHead'

interface Props {
  readonly view: Titled
  readonly publisher: PublisherView
  readonly picture?: Picture | null
}

/** The head of an index or of a list under a title; each of its pages is canonical at its own address. */
export function ListHead({ view, publisher, picture }: Props): ReactElement {
  const { title, path, links } = view
  const first = links.page === 1
  return (
    <PageHead
      publisher={publisher}
      title={first ? title : `${title}, page ${links.page}`}
      path={pagedPath(path, links.page)}
      picture={picture}
      data={collectionData(view, publisher)}
    />
  )
}
