import type { Block, Picture } from '@/domain/body/Body'
import { pictureUpTo } from '@/domain/body/pictureUpTo'

/** Wider than the screens on which books are read, in pixels. */
const maxWidth = 1280

/** The core media types of EPUB 3.3 (3.2) that images of the site have, by the ends of their names. */
const types: Readonly<Record<string, string>> = { webp: 'image/webp', jpg: 'image/jpeg', png: 'image/png' }

interface BookImage {
  /** Within the book: “images/1.webp”. */
  readonly path: string
  readonly type: string
  readonly bytes: Uint8Array
}

/** The images of a book: each file once, in the order in which they are shown. */
export class BookImages {
  private readonly bySource = new Map<string, BookImage>()

  /** Reads the images of a text; those without a file are left out of the book. */
  static async of(
    pictures: readonly Picture[],
    read: (src: string) => Promise<Uint8Array | null>,
  ): Promise<BookImages> {
    const images = new BookImages()
    for (const src of new Set(pictures.map((picture) => pictureUpTo(picture, maxWidth).src))) {
      const end = src.slice(src.lastIndexOf('.') + 1)
      const type = types[end]
      const bytes = type === undefined ? null : await read(src)
      if (type === undefined || bytes === null) continue
      images.bySource.set(src, { path: `images/${images.bySource.size + 1}.${end}`, type, bytes })
    }
    return images
  }

  get all(): readonly BookImage[] {
    return [...this.bySource.values()]
  }

  /** The image of the book that shows a picture; null where it has none. */
  of(picture: Picture): BookImage | null {
    return this.bySource.get(pictureUpTo(picture, maxWidth).src) ?? null
  }

  /** A picture as the book shows it, in one size; null where the book does not have it. */
  shown(picture: Picture): Picture | null {
    const image = this.of(picture)
    return image && { ...pictureUpTo(picture, maxWidth), src: image.path, sources: [] }
  }

  /** A block with the images of the book; none for a figure whose image the book does not have. */
  within(block: Block): readonly Block[] {
    if (block.type === 'embed') return [{ ...block, still: block.still && this.shown(block.still) }]
    if (block.type !== 'figure') return [block]
    const picture = this.shown(block.picture)
    return picture === null ? [] : [{ ...block, picture }]
  }
}
