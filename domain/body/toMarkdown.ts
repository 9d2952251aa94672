import type { Block, Body, Figure, Flow, List, Picture } from './Body'
import { footnotes } from './footnotes'
import { escapeDestination, escapeLineStart, escapeMarkdown } from './markdown/escapeMarkdown'
import { markdownLine, markdownLines } from './markdown/markdownLines'
import { markdownTable } from './markdown/markdownTable'
import { apart } from './nodes/apart'

/**
 * A body as Markdown (CommonMark with GitHub’s tables, notes and struck words), its notes at the end. What Markdown has
 * no sign for is HTML, with Markdown within it.
 */
export function toMarkdown(body: Body): string {
  const notes = footnotes(body).map(
    ({ number, children }) => `[^${number}]: ${markdownLines(children).replaceAll('\n', '\n    ')}`,
  )
  const blocks = body.map((block, at) =>
    joins(body[at - 1], block) ? `<!-- -->\n\n${blockOf(block)}` : blockOf(block),
  )
  const text = apart([...blocks, ...notes])
  return text === '' ? '' : `${text}\n`
}

function blockOf(block: Block): string {
  switch (block.type) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${markdownLine(block.children).replace(/#$/, String.raw`\#`)}`
    case 'paragraph':
    case 'list':
      return flow(block)
    case 'quote':
      return quoted(
        apart([
          flows(block.blocks),
          block.attribution.length > 0 ? `<cite>${markdownLine(block.attribution)}</cite>` : '',
        ]),
      )
    case 'pullQuote':
      return apart([
        '<blockquote class="pullquote">',
        block.text.split('\n').map(escapeMarkdown).map(escapeLineStart).join('\\\n'),
        '</blockquote>',
      ])
    case 'figure':
      return figure(block)
    case 'table':
      return markdownTable(block, flows)
    case 'embed':
      return `${block.still ? `${image(block.still)}\\\n` : ''}[${escapeMarkdown(block.title)}](${escapeDestination(block.href)})`
    case 'aside':
      return apart([
        '<aside>',
        block.title === '' ? '' : `### ${escapeLineStart(escapeMarkdown(block.title)).replace(/#$/, String.raw`\#`)}`,
        flows(block.blocks),
        '</aside>',
      ])
    case 'rule':
      return '---'
  }
}

const flow = (block: Flow): string => (block.type === 'list' ? list(block) : markdownLines(block.children))

const flows = (blocks: readonly Flow[]): string =>
  apart(blocks.map((block, at) => (joins(blocks[at - 1], block) ? `<!-- -->\n\n${flow(block)}` : flow(block))))

/** Whether Markdown would take two blocks for one list. */
const joins = (before: Block | undefined, block: Block): boolean =>
  before?.type === 'list' && block.type === 'list' && before.ordered === block.ordered

function list({ ordered, start, items }: List): string {
  const isTight = items.every(({ blocks }) => blocks.filter(({ type }) => type === 'paragraph').length <= 1)
  return items
    .map(({ blocks }, at) => {
      const marker = ordered ? `${start + at}. ` : '- '
      const words = isTight ? blocks.map(flow).join('\n') : flows(blocks)
      return `${marker}${words.replaceAll(/\n(?!\n|$)/g, `\n${' '.repeat(marker.length)}`)}`.trimEnd()
    })
    .join(isTight ? '\n' : '\n\n')
}

const quoted = (markdown: string): string =>
  markdown
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n')

const image = ({ alt, src }: Picture): string => `![${escapeMarkdown(alt)}](${escapeDestination(src)})`

const figure = ({ picture, caption }: Figure): string =>
  caption.length === 0
    ? image(picture)
    : apart(['<figure>', image(picture), '<figcaption>', markdownLines(caption), '</figcaption>', '</figure>'])
