import { absolute } from '@/components/Address'
import type { Picture } from '@/domain/body/Picture'
import { escapeDestination, escapeLineStart, escapeMarkdown } from '@/domain/body/markdown/escapeMarkdown'
import { toMarkdown } from '@/domain/body/toMarkdown'
import { dayIn } from '@/domain/day'
import { yamlLines } from '@/domain/yamlLines'
import type { Face } from '@/faces/Face'
import type { CommentaryView, PublisherView } from '@/reading/view'

import { absoluteBody } from './absoluteBody'

/** A commentary as Markdown (RFC 7763): its facts above it in YAML; its notes, bios and disclaimers after it. */
export const markdown = {
  suffix: 'md',
  type: 'text/markdown',
  label: 'Markdown',
  use: 'reading',
  render: (view, publisher) =>
    [
      `---\n${facts(view, publisher)}---`,
      `# ${line(view.title)}`,
      view.standfirst && `**${line(view.standfirst)}**`,
      view.lead && picture(view.lead, absolute(publisher.siteUrl, view.path)(view.lead.src)),
      section('Key points', view.keyPoints.map((point) => `- ${line(point)}`).join('\n')),
      toMarkdown(absoluteBody(view, publisher)).trimEnd(),
      section(view.bios.length === 1 ? 'About the author' : 'About the authors', bios(view)),
      section(view.disclaimers.length === 1 ? 'Disclaimer' : 'Disclaimers', paragraphs(view.disclaimers)),
    ]
      .filter(Boolean)
      .join('\n\n') + '\n',
} as const satisfies Face<CommentaryView>

const line = (text: string): string => escapeLineStart(escapeMarkdown(text))

const paragraphs = (texts: readonly string[]): string => texts.map(line).join('\n\n')

const section = (title: string, text: string): string => (text === '' ? '' : `## ${title}\n\n${text}`)

const bios = ({ bios: all }: CommentaryView): string =>
  paragraphs(
    all.flatMap(({ name, then, now }) => [
      then.startsWith(name) ? then : `${name}: ${then}`.replace(/: $/, ''),
      ...(now === null ? [] : [`Now: ${now}`]),
    ]),
  )

const picture = ({ alt, caption, credit }: Picture, src: string): string => {
  const words = [caption, credit?.parts.map(({ text }) => text).join(' / ')].filter(Boolean).join(' ')
  return `![${escapeMarkdown(alt)}](${escapeDestination(src)})${words === '' ? '' : `\n\n*${line(words)}*`}`
}

function facts({ cited, lead, ...view }: CommentaryView, publisher: PublisherView): string {
  return yamlLines({
    title: view.title,
    standfirst: view.standfirst,
    authors: view.byline.map(({ name }) => name),
    kind: view.kind,
    date: cited.date,
    updated: view.updated && dayIn(publisher.timeZone, view.updated.iso),
    publisher: publisher.name,
    url: cited.url,
    language: view.language,
    topics: view.topics.map(({ name }) => name),
    imageCredit: lead?.credit?.parts.map(({ text }) => text).join(' / '),
    imageLicence: lead?.credit?.licenceUrl,
  })
}
