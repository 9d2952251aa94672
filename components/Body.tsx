import type { ReactElement } from 'react'

import type { Body as BodyNodes } from '@/domain/body/Body'

import { asItStands, type Address } from './Address'
import { BodyBlock } from './body/BodyBlock'

interface Props {
  readonly body: BodyNodes
  /** Left out on a page; a feed makes every address whole. */
  readonly address?: Address
}

/** The text of a commentary: one element for each of its nodes. */
export const Body = ({ body, address = asItStands }: Props): ReactElement => (
  <>
    {body.map((block, at) => (
      <BodyBlock key={at} block={block} address={address} />
    ))}
  </>
)
