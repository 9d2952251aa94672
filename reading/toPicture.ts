import type { Card, Picture, PictureSource } from '@/domain/body/Body'
import { creditOf } from '@/domain/licence'
import type { Media } from '@/payload-types'

/** An uploaded image as pages show it, or null where its file is missing. */
export function toPicture(media: Media | undefined): Picture | null {
  if (!media?.url || !media.width || !media.height) return null
  const { small, medium, large } = media.sizes ?? {}
  const sources: PictureSource[] = []
  for (const size of [small, medium, large, media]) {
    if (size?.url && size.width && sources.at(-1)?.width !== size.width) {
      sources.push({ src: pathOf(size.url), width: size.width })
    }
  }
  return {
    src: pathOf(media.url),
    width: media.width,
    height: media.height,
    alt: media.alt,
    card: toCard(media.sizes?.card),
    // Images uploaded before this was recorded may be transparent.
    ground: media.transparent !== false,
    sources,
    caption: media.caption ?? '',
    credit: creditOf(media),
  }
}

function toCard(size: NonNullable<Media['sizes']>['card']): Card | null {
  if (!size?.url || !size.width || !size.height || !size.mimeType) return null
  return { src: pathOf(size.url), width: size.width, height: size.height, mimeType: size.mimeType }
}

/** Payload gives whole addresses; within the site a page needs only the path. */
const pathOf = (url: string): string => url.replace(/^https?:\/\/[^/]+/, '')
