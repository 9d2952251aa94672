import type { ReactElement } from 'react'

import type { Block } from '@/domain/body/Body'
import { pictureUpTo } from '@/domain/body/pictureUpTo'
import type { CommentaryView, PublisherView } from '@/reading/view'

import { Bios } from './Bios'
import { Body } from './Body'
import { Disclaimers } from './Disclaimers'
import { KeyPoints } from './KeyPoints'
import { Notes } from './Notes'
import { ownLanguage } from './ownLanguage'
import { pageLanguages } from './pageLanguages'
import { PictureBlock } from './PictureBlock'
import { absolute } from './Address'

interface Props {
  readonly view: CommentaryView
  readonly publisher: PublisherView
}

/** Wider than the column of any feed reader, in pixels. */
const maxWidth = 960

/**
 * A commentary as a feed has it: the whole text with its picture’s credit, its key points, its notes, its authors and its disclaimers.
 */
export function FeedText({ view, publisher }: Props): ReactElement {
  const address = absolute(publisher.siteUrl, view.path)
  const languages = pageLanguages(publisher.language, view.language)
  const bios = view.bios.map((bio) => ({ ...bio, href: address(bio.href) }))
  return (
    <div lang={view.language} dir={view.direction}>
      {view.lead && (
        <PictureBlock picture={pictureUpTo(view.lead, maxWidth)} caption={view.lead.caption} address={address} />
      )}
      <KeyPoints points={view.keyPoints} languages={languages} />
      <Body body={view.body.map(inFeedSize)} medium={{ address, hasMargin: false, languages }} />
      <Notes footnotes={view.footnotes} address={address} languages={languages} />
      <div {...ownLanguage(publisher.language, view)}>
        <Bios bios={bios} />
        <Disclaimers disclaimers={view.disclaimers} />
      </div>
    </div>
  )
}

function inFeedSize(block: Block): Block {
  if (block.type === 'figure') return { ...block, picture: pictureUpTo(block.picture, maxWidth) }
  return block.type === 'embed' && block.still ? { ...block, still: pictureUpTo(block.still, maxWidth) } : block
}
