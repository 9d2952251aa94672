import { absolute } from '@/components/Address'
import type { Body, Picture } from '@/domain/body/Body'
import { mapBody } from '@/domain/body/mapBody'
import type { CommentaryView, PublisherView } from '@/reading/view'

/** The text of a commentary with whole addresses, for a form that leaves the site. */
export function absoluteBody({ body, path }: CommentaryView, { siteUrl }: PublisherView): Body {
  const address = absolute(siteUrl, path)
  return mapBody(body, {
    inline: (inline) => [inline.type === 'link' ? { ...inline, href: address(inline.href) } : inline],
    picture: (picture: Picture) => ({ ...picture, src: address(picture.src) }),
    href: address,
  })
}
