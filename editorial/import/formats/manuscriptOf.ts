import type { HtmlImage } from '@/domain/html/blocks/Place'
import type { Finding, Findings } from '@/domain/html/Findings'
import { readNodes } from '@/domain/html/readHtml'
import type { HtmlNode } from '@/domain/html/tree/HtmlNode'
import {
  type Manuscript,
  type ManuscriptBlock,
  type ManuscriptImage,
  type Metadata,
  noMetadata,
  type ReportLine,
} from '@/editorial/import/Manuscript'

import type { Reading } from './Format'
import { type FileImage, HeldImages } from './HeldImages'
import { pageImage } from './pageImage'

interface Source {
  readonly nodes: readonly HtmlNode[]
  readonly findings: Findings
  /** The address of the document, where it is known. */
  readonly base?: string | null
  readonly metadata?: Partial<Metadata>
  readonly changed?: readonly ReportLine[]
  /** The image at an address in the document; the format knows which files came with it. */
  readonly image?: (image: HtmlImage) => FileImage
}

/** The manuscript in the nodes of a document, whatever format they came from. */
export function manuscriptOf({
  nodes,
  findings,
  base = null,
  metadata = {},
  changed = [],
  image = pageImage,
}: Source): Reading {
  const read = readNodes(nodes, { base, images: 'keep', takesTitle: true }, findings)
  const images = new HeldImages()
  const blocks = read.body.map((block) => withImage(block, (shown) => images.take(shown.alt, image(shown))))
  if (blocks.length === 0) return { ok: false, refusal: 'There is no text in the file.' }
  const title = metadata.title ?? read.title
  const manuscript: Manuscript = {
    blocks,
    metadata: { ...noMetadata, ...metadata, title },
    changed: [...changed, ...otherTitle(read.title, title), ...read.findings.map(lineOf)],
    toDo: [],
    identities: [
      JSON.stringify([title, blocks], (key, value: unknown) => {
        if (key === 'bytes') return null
        return key === 'fault' ? undefined : value
      }),
    ],
  }
  return { ok: true, manuscript }
}

/** The heading above the text, where the file itself names another title. */
const otherTitle = (heading: string | null, title: string | null): ReportLine[] =>
  heading === null || heading === title
    ? []
    : [{ what: `The file names its title “${title ?? ''}”; the heading above the text was left out.`, text: heading }]

function withImage(
  block: ReturnType<typeof readNodes>['body'][number],
  image: (image: HtmlImage) => ManuscriptImage,
): ManuscriptBlock {
  if (block.type === 'figure') return { ...block, media: image(block.media) }
  return block.type === 'embed' ? { type: 'embed', url: block.url, title: block.title } : block
}

const lineOf = ({ what, count, places }: Finding): ReportLine => ({
  what: count > 1 ? `${what} (${count} times)` : what,
  ...(places.length > 0 ? { text: places.join(' … ') } : {}),
})
