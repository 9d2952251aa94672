import { expect, test } from 'vitest'

import { storedWords } from './storedWords'

const branch = { version: 1, direction: null, format: '', indent: 0 }
const paragraph = (text: string) => ({
  ...branch,
  type: 'paragraph',
  textFormat: 0,
  textStyle: '',
  children: [{ type: 'text', version: 1, text, format: 0, mode: 'normal', style: '', detail: 0 }],
})

test('plain words are stored as the editor does, a paragraph a line, without empty lines', () => {
  expect(storedWords(' one \n\n \ntwo')).toEqual({
    root: { ...branch, type: 'root', children: [paragraph(' one '), paragraph('two')] },
  })
})

test('no words are no text', () => {
  expect([storedWords(''), storedWords(' \n')]).toEqual([null, null])
})
