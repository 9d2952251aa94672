import { type Accepted, forFile } from './forFile'

const body = (file: string, reason: string, ...changes: string[]): Accepted[] =>
  forFile(`domain/body/${file}`, reason, ...changes)

const setOrder = 'A set, a map and “includes” know no order.'
const typeAlone = 'The value is always there; the default is for the compiler alone.'

/** Mutants of `domain/body/` that no test has to notice. */
export const acceptedInBody: readonly Accepted[] = [
  ...['Decoder.ts', 'normalise/Normaliser.ts'].flatMap((file) =>
    body(file, 'A block is entered before anything is recorded of it.', 'add one: 0'),
  ),
  ...body('decodeLexical.ts', 'The blocks of the text itself never stand too deep.', 'add one: 1'),
  ...body('footnotes.ts', 'Only how many they are is read.', 'reverse: marks.filter((mark) => mark.number === number)'),
  ...body('readBody.ts', 'Undefined is read as no text too.', 'take the first: stored ?? null'),
  ...body(
    'formats.ts',
    'The marks of a run have no order.',
    "reverse: ['bold', 'italic', 'strikethrough', 'subscript', 'superscript']",
    'reverse: marks.filter((mark) => (format & bits[mark]) !== 0).map((mark) => [mar…',
    'reverse: marks.filter((mark) => (format & bits[mark]) !== 0)',
  ),
  ...body('formats.ts', 'A 0 has no formats either way.', 'flip to >: format >= 0'),
  ...['nodes/blocks.ts', 'nodes/inlines.ts'].flatMap((file) =>
    body(
      file,
      setOrder,
      'reverse: Object.values(nodes).flatMap((node) => node.stored.map((name) => [name…',
      'reverse: node.stored.map((name) => [name, node] as const)',
    ),
  ),
  ...body('nodes/text.ts', setOrder, "reverse: ['text', 'tab']"),
  ...body('nodes/link.ts', setOrder, "reverse: ['link', 'autolink']"),
  ...body('nodes/quote.ts', setOrder, "reverse: ['quote', 'block:quotation']"),
  ...body('nodes/table.ts', 'A table stands in the text alone, never deep.', 'flip to -: depth + 1', 'add one: 1'),
  ...body('nodes/table.ts', 'A span that is refused becomes 1 anyway.', 'flip to >: span >= 1'),
  ...body('nodes/table.ts', 'What is no list is stored as a paragraph.', "drop: type: 'paragraph'"),
  ...body(
    'normalise/normalise.ts',
    'Behind the last block nothing is read.',
    'flip to <=: at < blocks.length',
    'flip to <=: end < blocks.length',
  ),
  ...body('nodes/list.ts', 'Nothing stands behind the last block.', 'add one: 1'),
  ...body(
    'normalise/normalise.ts',
    setOrder,
    "reverse: ['text', 'linebreak', 'tab', 'link', 'autolink', 'inlineBlock']",
    "reverse: ['h2', 'h3', 'h4']",
  ),
  ...body(
    'placeOf.ts',
    'Sixty characters are shown at most.',
    'add one: 200',
    'flip to <=: text.length < length',
    'flip to +: length - text.length',
    'remove call: text.slice(0, length)',
  ),
  ...body('withAnchors.ts', setOrder, "reverse: ['main', 'q']"),
  ...body('walkable.ts', setOrder, "reverse: ['block', 'inlineBlock']"),
  ...body('nodes/list.ts', 'Nothing stands before the first block.', 'flip to >=: at > 0'),
  ...body(
    'nodes/list.ts',
    'Only lists stand after the last paragraph; the filter is for the compiler alone.',
    "remove call: blocks.slice(last + 1).filter((block) => block.type === 'list')",
  ),
  ...body('nodes/heading.ts', 'Each heading of a body is given its anchor later.', "drop: anchor: ''"),
  ...body('normalise/Line.ts', 'Nothing stands before the first node.', 'negate: false'),
  ...body('normalise/Line.ts', 'Nothing stands before the first node.', 'flip to >=: this.nodes.length > 0'),
  ...body(
    'normalise/cleanElement.ts',
    setOrder,
    "reverse: ['', 'left', 'start', 'center', 'right', 'end', 'justify']",
    "reverse: ['ltr', 'rtl', null]",
  ),
  ...body('normalise/cleanElement.ts', 'Each is set in either order.', "reverse: ['style', 'textStyle']"),
  ...['cleanElement.ts', 'cleanText.ts'].flatMap((file) =>
    body(`normalise/${file}`, 'A 0 that is refused becomes 0.', 'add one: 0'),
  ),
  ...body('normalise/cleanText.ts', setOrder, "reverse: ['normal', 'token', 'segmented']"),
  ...body('normalise/cleanText.ts', 'Only runs of text come here.', "drop: type: 'text'"),
  ...body('normalise/cleanText.ts', 'Each run is given its own words below.', 'drop: text: words'),
  ...body(
    'normalise/cleanText.ts',
    'A run of the greatest length is divided into one.',
    'flip to <: words.length <= maxRun',
  ),
  ...body('normalise/cleanText.ts', typeAlone, 'take the first: words.match(/[\\s\\S]{1,50000}/gu) ?? []'),
  ...body(
    'normalise/normaliseInlines.ts',
    setOrder,
    "reverse: ['text', 'linebreak', 'tab', 'link', 'autolink', 'inlineBlock']",
  ),
  ...body(
    'normalise/normaliseOwnBlock.ts',
    'Fields of a block have no order.',
    'reverse: Object.entries(more).filter(([name, value]) => name in fields || value…',
  ),
  ...body('normalise/normaliseTable.ts', 'Each is set in either order.', "reverse: ['colSpan', 'rowSpan']"),
  ...body('normalise/normaliseTable.ts', 'What is refused becomes the least anyway.', 'add one: 1', 'add one: 0'),
  ...body(
    'normalise/dropReferences.ts',
    'Fields of a block have no order.',
    'reverse: Object.entries(fields).map(([name, value]): [string, unknown] => [ nam…',
  ),
]
