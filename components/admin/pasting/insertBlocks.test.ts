import { createHeadlessEditor } from '@payloadcms/richtext-lexical/lexical/headless'
import { $createListItemNode, $createListNode, ListItemNode, ListNode } from '@payloadcms/richtext-lexical/lexical/list'
import { $createHeadingNode, HeadingNode, QuoteNode } from '@payloadcms/richtext-lexical/lexical/rich-text'
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  DecoratorNode,
  type LexicalNode,
} from '@payloadcms/richtext-lexical/lexical'
import { expect, test } from 'vitest'

import { insertBlocks } from './insertBlocks'

class Figure extends DecoratorNode<null> {
  static override getType() {
    return 'figure'
  }
  static override clone(node: Figure) {
    return new Figure(node.__key)
  }
  static override importJSON() {
    return new Figure()
  }
  override isInline(): false {
    return false
  }
  override decorate() {
    return null
  }
  override updateDOM() {
    return false
  }
}

const words = (text: string) => $createTextNode(text)
const p = (text = '') => (text === '' ? $createParagraphNode() : $createParagraphNode().append(words(text)))
const h = (text: string) => $createHeadingNode('h2').append(words(text))
const list = (...items: string[]) =>
  $createListNode('bullet').append(...items.map((item) => $createListItemNode().append(words(item))))

/** What stands after a paste, a block each, and “|” for the caret; `given` has the caret in its first block. */
function pasted(given: () => LexicalNode[], at: number, nodes: () => LexicalNode[]): string[] {
  const nodeTypes = [HeadingNode, QuoteNode, ListNode, ListItemNode, Figure]
  const editor = createHeadlessEditor({
    nodes: nodeTypes,
    onError: (error) => {
      throw error
    },
  })
  editor.update(
    () => {
      $getRoot().append(...given())
      const block = $getRoot().getFirstChild()
      const text = $isElementNode(block) ? block.getAllTextNodes()[0] : undefined
      const selection = text ? text.select(at, at) : block?.selectStart()
      if (!$isRangeSelection(selection)) throw new Error('There is no caret.')
      insertBlocks(selection, nodes())
      const now = $getSelection()
      if ($isRangeSelection(now)) now.insertText('|')
    },
    { discrete: true },
  )
  return editor.read(() =>
    $getRoot()
      .getChildren()
      .map((node) => {
        const text = $isElementNode(node) ? node.getTextContent().replaceAll('\n\n', '/').replaceAll('\n', '/') : ''
        return `${node.getType()} ${text}`.trim()
      }),
  )
}

test.each<[string, () => LexicalNode[], number, () => LexicalNode[], string[]]>([
  ['words into a sentence', () => [p('One two')], 3, () => [p(' and')], ['paragraph One and| two']],
  ['a heading alone into a sentence', () => [p('One two')], 3, () => [h(' and')], ['paragraph One and| two']],
  ['a heading into an empty paragraph', () => [p()], 0, () => [h('A')], ['heading A|']],
  [
    'a heading and words into an empty paragraph',
    () => [p(), p('After')],
    0,
    () => [h('A'), p('b')],
    ['heading A', 'paragraph b|', 'paragraph After'],
  ],
  [
    'a heading and words after words',
    () => [p('One')],
    3,
    () => [h('A'), p('b')],
    ['paragraph One', 'heading A', 'paragraph b|'],
  ],
  [
    'a heading and words in the middle of words',
    () => [p('One two')],
    3,
    () => [h('A'), p('b')],
    ['paragraph One', 'heading A', 'paragraph b| two'],
  ],
  ['a heading and words before words', () => [p('One')], 0, () => [h('A'), p('b')], ['heading A', 'paragraph b|One']],
  [
    'words and a heading in the middle of words',
    () => [p('One two')],
    3,
    () => [p(' a'), h('B')],
    ['paragraph One a', 'heading B|', 'paragraph  two'],
  ],
  [
    'two paragraphs in the middle of words',
    () => [p('One two')],
    3,
    () => [p(' a'), p('b')],
    ['paragraph One a', 'paragraph b| two'],
  ],
  [
    'two paragraphs in the middle of a heading',
    () => [h('One two')],
    3,
    () => [p(' a'), p('b')],
    ['heading One a', 'paragraph b| two'],
  ],
  [
    'a list in the middle of words',
    () => [p('One two')],
    3,
    () => [list('a', 'b')],
    ['paragraph One', 'list a/b|', 'paragraph  two'],
  ],
  [
    'a figure in the middle of words',
    () => [p('One two')],
    3,
    () => [new Figure()],
    ['paragraph One', 'figure', 'paragraph | two'],
  ],
  ['a figure after words', () => [p('One')], 3, () => [new Figure()], ['paragraph One', 'figure', 'paragraph |']],
  [
    'words and a figure after words',
    () => [p('One')],
    3,
    () => [p(' a'), new Figure()],
    ['paragraph One a', 'figure', 'paragraph |'],
  ],
  [
    'two paragraphs into an item of a list',
    () => [list('One', 'two')],
    3,
    () => [p(' a'), p('b')],
    ['list One a', 'paragraph b|', 'list two'],
  ],
])('%s', (_, given, at, nodes, stands) => {
  expect(pasted(given, at, nodes)).toEqual(stands)
})
