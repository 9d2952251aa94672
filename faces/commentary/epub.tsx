import { strToU8, type Zippable, zipSync } from 'fflate'

import { bookCss } from '@/faces/epub/bookCss'
import { BookImages } from '@/faces/epub/BookImages'
import { BookNavigation } from '@/faces/epub/BookNavigation'
import { BookText } from '@/faces/epub/BookText'
import { packageDocument } from '@/faces/epub/packageDocument'
import { xhtml } from '@/faces/epub/xhtml'
import type { Face } from '@/faces/Face'
import { picturesOf } from '@/faces/picturesOf'
import type { CommentaryView } from '@/reading/view'

const container =
  '<?xml version="1.0" encoding="utf-8"?>\n' +
  '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0"><rootfiles>' +
  '<rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>' +
  '</rootfiles></container>\n'

/** A commentary as a book (EPUB 3.3): the same view makes the same bytes, in any zone and at any time. */
export const epub = {
  suffix: 'epub',
  type: 'application/epub+zip',
  label: 'EPUB',
  use: 'reading',
  async render(view, publisher, { markup, image }) {
    const images = await BookImages.of(picturesOf(view), image)
    const page = { title: view.title || publisher.name, language: view.language, direction: view.direction }
    const text = markup(<BookText view={view} publisher={publisher} images={images} />)
    const files: Zippable = {
      // First and as it is, so that the type of the archive stands at a fixed place (OCF 3.3, 4.2.2).
      mimetype: [strToU8('application/epub+zip'), { level: 0 }],
      'META-INF/container.xml': strToU8(container),
      'EPUB/package.opf': strToU8(packageDocument(view, publisher, images)),
      'EPUB/nav.xhtml': strToU8(xhtml({ ...page, markup: markup(<BookNavigation view={view} />) })),
      'EPUB/text.xhtml': strToU8(xhtml({ ...page, markup: text })),
      'EPUB/book.css': strToU8(bookCss),
    }
    for (const { path, bytes } of images.all) files[`EPUB/${path}`] = [bytes, { level: 0 }]
    // The archive has times of no zone: this one is written the same everywhere.
    return zipSync(files, { mtime: new Date(2000, 0, 1) })
  },
} as const satisfies Face<CommentaryView>
