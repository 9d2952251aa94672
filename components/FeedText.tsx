import type { ReactElement } from 'react'

import type { CommentaryView, PublisherView } from '@/reading/view'

import { Bios } from './Bios'
import { Body } from './Body'
import { Disclaimers } from './Disclaimers'
import { Notes } from './Notes'
import { PictureBlock } from './PictureBlock'
import { absolute } from './siteAddress'

interface Props {
  readonly view: CommentaryView
  readonly publisher: PublisherView
}

/** A commentary as a feed carries it: the whole text with its picture's credit, its notes, its people and its disclaimer. */
export function FeedText({ view, publisher }: Props): ReactElement {
  const address = absolute(publisher.siteUrl, view.path)
  const bios = view.bios.map((bio) => ({ ...bio, href: address(bio.href) }))
  return (
    <div lang={view.language} dir={view.direction}>
      {view.lead && <PictureBlock picture={view.lead} caption={view.lead.caption} address={address} />}
      <Body body={view.body} address={address} />
      <Notes footnotes={view.footnotes} address={address} house={{}} />
      <Bios bios={bios} />
      <Disclaimers disclaimers={view.disclaimers} />
    </div>
  )
}
