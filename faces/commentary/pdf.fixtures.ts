import { getDocumentProxy } from 'unpdf'

import type { Inline } from '@/domain/body/Body'
import type { Tools } from '@/faces/Face'
import { tools } from '@/faces/tools.fixtures'
import type { CommentaryView } from '@/reading/view'
import { Typesetter } from '@/serving/process/Typesetter'

import { pixel, read } from './books.fixtures'
import { pdf } from './pdf'

const typesetter = new Typesetter()
/** What a PDF is made with, its images being one pixel. */
export const withImages: Tools = {
  ...tools,
  image: () => pixel.clone().webp().toBuffer(),
  typeset: (job) => typesetter.typeset(job),
}

/** The PDF of a commentary. */
export async function made(slug: string, change = (view: CommentaryView) => view, by = withImages) {
  const { view, publisher } = await read(slug)
  return pdf.render(change(view), publisher, by)
}

/** What PDF.js reads of a document: the words of each page, the roles of its structure, its facts and bookmarks. */
export async function opened(bytes: Uint8Array) {
  const proxy = await getDocumentProxy(new Uint8Array(bytes))
  const pages = await Promise.all(Array.from({ length: proxy.numPages }, (_, at) => proxy.getPage(at + 1)))
  const words = await Promise.all(pages.map((page) => page.getTextContent()))
  const roles = JSON.stringify(await Promise.all(pages.map((page) => page.getStructTree())))
  const links = (await Promise.all(pages.map((page) => page.getAnnotations()))).flat()
  const { info, metadata } = await proxy.getMetadata()
  return {
    pages: pages.length,
    text: words
      .flatMap(({ items }) => items.map((item) => ('str' in item ? item.str : '')))
      .join(' ')
      .replaceAll(/\s+/g, ' '),
    roles: new Set([...roles.matchAll(/"role":"(\w+)"/g)].map(([, role]) => role)),
    alt: [...roles.matchAll(/"alt":"([^"]*)"/g)].map(([, alt]) => alt),
    links: links.map((link: { url?: string; dest?: unknown }) => link.url ?? link.dest),
    info: info as Record<string, string>,
    part: partOf(metadata?.getRaw()),
    outline: ((await proxy.getOutline()) ?? []).map(({ title }: { title: string }) => title),
  }
}

/** The part of PDF/UA that a document claims to meet. */
const partOf = (xmp: unknown): string | undefined => /pdfuaid:part>(\d)/.exec(String(xmp))?.[1]

/** A commentary with the same words wherever an editor types some. */
export function everywhere(view: CommentaryView, words: string): CommentaryView {
  const children: Inline[] = [
    { type: 'text', text: words, bold: true, lang: 'ar' },
    { type: 'text', text: words },
  ]
  return {
    ...view,
    title: words,
    standfirst: words,
    keyPoints: [words],
    byline: view.byline.map((author) => ({ ...author, name: words })),
    bios: [{ name: words, href: '/a', then: words, now: words }],
    disclaimers: [words],
    body: [
      { type: 'heading', level: 2, anchor: words, children },
      {
        type: 'paragraph',
        children: [...children, { type: 'footnote', number: 1, children }, { type: 'link', href: words, children }],
      },
      { type: 'pullQuote', text: words },
      { type: 'aside', title: words, blocks: [{ type: 'paragraph', children }] },
      { type: 'embed', href: `https://x.example/${words}`, title: words, still: null },
      {
        type: 'table',
        caption: children,
        rows: [[{ header: 'column', colSpan: 1, rowSpan: 1, blocks: [{ type: 'paragraph', children }] }]],
      },
    ],
  }
}
