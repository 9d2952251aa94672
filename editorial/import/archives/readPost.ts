import { Findings } from '@/domain/html/Findings'
import { type HtmlNode, mapElements } from '@/domain/html/tree/HtmlNode'
import { parseHtml } from '@/domain/html/tree/parseHtml'
import { recognise } from '@/editorial/import/anatomy/recognise'
import { isSamePerson } from '@/editorial/import/anatomy/personNames'
import type { Anatomy } from '@/editorial/import/anatomy/Anatomy'
import { HeldImages } from '@/editorial/import/formats/HeldImages'
import { manuscriptOf } from '@/editorial/import/formats/manuscriptOf'
import { identityOfPost } from '@/editorial/import/importHash'
import type { ManuscriptImage, ReportLine } from '@/editorial/import/Manuscript'
import type { ReadFile } from '@/editorial/import/ReadFile'

import type { ArchivedPost } from './Archive'
import type { MediaFolder } from './MediaFolder'

/**
 * Reads the text of a post as an import reads a file. What the archive knows comes first; where the text says otherwise
 * its words stand, and the report names both. Images are taken from the folder of media, where there is one.
 */
export function readPost(post: ArchivedPost, media: MediaFolder | null = null): ReadFile {
  const { nodes, plain } = parseHtml(post.html)
  const findings = new Findings()
  if (plain) findings.add('The post is too large or too deep; only its words were taken.')
  const metadata = {
    title: post.title || null,
    authors: post.authors.map(({ name }) => name),
    date: post.date?.slice(0, 10) ?? null,
    standfirst: post.standfirst,
  }
  const image = media?.imagesOf(post.base)
  const source = { nodes: withoutTitles(nodes), findings, base: post.base, metadata }
  const reading = manuscriptOf(image ? { ...source, image } : source)
  if (!reading.ok) return { ok: false, refusal: 'The post has no text.' }
  const anatomy = withBios(recognise(reading.manuscript, { keepsAddresses: true }), post)
  return {
    ok: true,
    anatomy,
    manuscript: {
      ...reading.manuscript,
      ...leadOf(post, image),
      identities: [identityOfPost(post.id)],
      toDo: [...post.toDo, ...toDo(post)],
    },
  }
}

/** The title of a post stands beside its text: a heading of the first level in the text is one of its own. */
const withoutTitles = (nodes: readonly HtmlNode[]): readonly HtmlNode[] =>
  mapElements(nodes, (node) => [node.tag === 'h1' ? { ...node, tag: 'h2' } : node])

const withBios = (anatomy: Anatomy, { authors }: ArchivedPost): Anatomy => ({
  ...anatomy,
  authors: anatomy.authors.map((author) => ({
    ...author,
    bio: author.bio ?? authors.find(({ name }) => isSamePerson(name, author.name))?.bio ?? null,
  })),
})

/** The lead image as it is in the folder of media; without one the archive has no more than its name. */
function leadOf({ leadImage }: ArchivedPost, image?: ReturnType<MediaFolder['imagesOf']>): { lead?: ManuscriptImage } {
  if (!leadImage) return {}
  const { name, alt, caption } = leadImage
  if (!image) return { lead: { name, alt, caption, bytes: null, fault: 'the archive holds no images' } }
  return { lead: { ...new HeldImages().take(alt, image({ src: name, alt })), caption } }
}

const toDo = ({ status }: ArchivedPost): ReportLine[] =>
  status === 'live' ? [{ what: 'It was live on the old site. Publish it once it is checked.' }] : []
