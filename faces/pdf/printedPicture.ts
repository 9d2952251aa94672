import type { Inline, Picture } from '@/domain/body/Body'
import { pictureUpTo } from '@/domain/body/pictureUpTo'

import { printed } from './printed'
import { type Places, printedInlines } from './printedInlines'

/** Sharp on A4 at the width of the text, in pixels. */
const maxWidth = 1280

/** An image of fewer pixels is set narrower than the text, so that it has some 110 of them to an inch. */
const fullWidth = 600

/** The path of the file that a picture is printed from; its place in the layout is the same. */
export const printedFile = (picture: Picture): string => pictureUpTo(picture, maxWidth).src

/** A picture as the layout reads it: neither enlarged much nor higher than the text is wide. */
export function printedPicture(picture: Picture, caption: readonly Inline[], places: Places): object {
  const { src, width, height } = pictureUpTo(picture, maxWidth)
  const share = Math.min(1, width / fullWidth, width / Math.max(1, height))
  return {
    src,
    alt: printed(picture.alt),
    // In hundredths of the width of the text.
    width: Math.max(10, Math.round(share * 100)),
    caption: printedInlines(caption, places),
    credit: printedInlines(creditOf(picture), places),
  }
}

const creditOf = ({ credit }: Picture): Inline[] =>
  (credit?.parts ?? []).flatMap(({ text, href }, at): Inline[] => [
    ...(at === 0 ? [] : [{ type: 'text', text: ' / ' } as const]),
    href === null ? { type: 'text', text } : { type: 'link', href, children: [{ type: 'text', text }] },
  ])
