import type { ReactElement } from 'react'

import { absolute, type Address } from '@/components/Address'
import { Bios } from '@/components/Bios'
import { Body } from '@/components/Body'
import { Disclaimers } from '@/components/Disclaimers'
import { KeyPoints } from '@/components/KeyPoints'
import { Notes } from '@/components/Notes'
import { ownLanguage } from '@/components/ownLanguage'
import { pageLanguages } from '@/components/pageLanguages'
import { PictureBlock } from '@/components/PictureBlock'
import { affiliationText } from '@/domain/affiliation'
import type { CommentaryView, PublisherView } from '@/reading/view'

import type { BookImages } from './BookImages'
import { wellFormedUrl } from './wellFormedUrl'

interface Props {
  readonly view: CommentaryView
  readonly publisher: PublisherView
  readonly images: BookImages
}

/** A commentary as the one chapter of its book: everything that belongs to the text, nothing that belongs to the site. */
export function BookText({ view, publisher, images }: Props): ReactElement {
  const address = inBook(view, publisher, images)
  const languages = pageLanguages(publisher.language, view.language)
  const own = ownLanguage(publisher.language, view)
  const lead = view.lead && images.shown(view.lead)
  const bios = view.bios.map((bio) => ({ ...bio, href: address(bio.href) }))
  return (
    <article>
      <header>
        <p className="label" {...own}>
          {view.kind}, {view.published.text}
          {view.updated && ` (updated ${view.updated.text})`}
        </p>
        <h1 dir={view.openingDirection}>{view.title}</h1>
        {view.standfirst && (
          <p className="standfirst" dir={view.openingDirection}>
            {view.standfirst}
          </p>
        )}
        {view.byline.map((author) => (
          <p key={author.href} className="byline" dir="auto">
            {[author.name, affiliationText(author)].filter(Boolean).join(', ')}
          </p>
        ))}
        {lead && <PictureBlock picture={lead} caption={lead.caption} address={address} />}
      </header>
      <KeyPoints points={view.keyPoints} languages={languages} />
      <Body
        body={view.body.flatMap((block) => images.within(block))}
        medium={{ address, hasMargin: false, languages }}
      />
      <div id="notes">
        <Notes footnotes={view.footnotes} address={address} languages={languages} />
      </div>
      <div {...own}>
        <Bios bios={bios} />
        <Disclaimers disclaimers={view.disclaimers} />
        <p className="label">
          {publisher.name}. <a href={address(view.path)}>{view.cited.url}</a>
        </p>
      </div>
    </article>
  )
}

/** Within a book its own places and images stay as they are; everything else is a whole, well-formed address. */
function inBook({ body, path }: CommentaryView, { siteUrl }: PublisherView, images: BookImages): Address {
  const anchors = body.map((block) => (block.type === 'heading' ? `#${block.anchor}` : ''))
  const own = new Set([...anchors, ...images.all.map((image) => image.path)])
  const whole = absolute(siteUrl, path)
  return (href) => (own.has(href) || /^#note-(?:ref-)?\d/.test(href) ? href : wellFormedUrl(whole(href)))
}
