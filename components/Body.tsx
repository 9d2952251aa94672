import type { ReactElement } from 'react'

import type { Body as BodyNodes } from '@/domain/body/Body'

import { BodyBlock } from './body/BodyBlock'
import { page, type Medium } from './body/Medium'

interface Props {
  readonly body: BodyNodes
  /** Left out on a page. */
  readonly medium?: Medium
}

/** The text of a commentary: one element for each of its nodes. */
export const Body = ({ body, medium = page }: Props): ReactElement => (
  <>
    {body.map((block, at) => (
      <BodyBlock key={at} block={block} medium={medium} />
    ))}
  </>
)
