import { describe, expect, test } from 'vitest'

import { ghostText } from './ghostText'
import { imported, none, words } from './ghostTexts.fixtures'

describe('a text of the editor before', () => {
  const document = {
    version: '0.3.1',
    markups: [['strong'], ['a', ['rel', 'x', 'href', 'https://old.example/']], ['script']],
    atoms: [
      ['soft-return', '', {}],
      ['mention', '@ana', {}],
    ],
    cards: [
      ['card-markdown', { markdown: 'Some *words*.' }],
      ['image', { src: 'https://old.example/1.jpg', alt: 'One', caption: 'A lock' }],
      ['hr', {}],
    ],
    sections: [
      [
        1,
        'p',
        [
          [0, [], 0, `${words} `],
          [0, [0, 1], 1, 'both'],
          [0, [], 1, ' link'],
          [1, [], 0, 0],
          [1, [], 0, 1],
        ],
      ],
      [
        1,
        'p',
        [
          [0, [], 0, 'They asked '],
          [1, [], 0, 1],
          [1, [], 0, 0],
          [0, [], 0, 'what it would cost.'],
        ],
      ],
      [1, 'h2', [[0, [2], 1, 'A part']]],
      [3, 'ol', [[[0, [], 0, 'One']], [[0, [], 0, 'Two']]]],
      [10, 0],
      [10, 2],
      [10, 1],
      [1, 'pull-quote', [[0, [], 0, 'Who?']]],
    ],
  }

  test('keeps its marks, lists and cards', () => {
    const { blocks } = imported({ mobiledoc: JSON.stringify(document) })
    expect(blocks).toMatchObject([
      {
        type: 'paragraph',
        children: [
          { text: `${words} ` },
          { type: 'link', url: 'https://old.example/', children: [{ text: 'both' }] },
          { text: ' link', bold: true },
        ],
      },
      { children: [{ text: 'They asked @ana' }, { type: 'lineBreak' }, { text: 'what it would cost.' }] },
      { type: 'heading', children: [{ text: 'A part' }] },
      { type: 'list', ordered: true, items: [{}, {}] },
      { type: 'paragraph' },
      { type: 'rule' },
      { type: 'figure', media: { alt: 'One' }, caption: [{ text: 'A lock' }] },
      { type: 'quote' },
    ])
  })

  test('is read where nothing newer is there, and names what it does not know', () => {
    expect(
      ghostText({ ...none, lexical: '{"root":{"children":[]}}', mobiledoc: JSON.stringify(document) })?.html,
    ).toContain(words)
    const odd = { sections: [[7, 'A word'], [10, 9], [10], 'x', null] }
    expect(ghostText({ ...none, mobiledoc: JSON.stringify(odd) })?.toDo).toHaveLength(5)
  })
})
