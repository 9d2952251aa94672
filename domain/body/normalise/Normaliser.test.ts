import { expect, test } from 'vitest'

import { findingText, findingTodo, Normaliser } from './Normaliser'

const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] })

test('a fault is recorded once a block, each fault of a block, and again in the next block', () => {
  const normaliser = new Normaliser()
  const blocks = [paragraph('one'), paragraph('two')]
  normaliser.enter(blocks, 0)
  for (const fault of ['a', 'a', 'b']) normaliser.record(fault, 'It stays.')
  normaliser.enter(blocks, 1)
  normaliser.record('a', 'It stays.', 'Take it out.')
  const [one, two] = ['one', 'two'].map((words) => `In the paragraph that begins “${words}”`)
  expect(normaliser.findings).toEqual([
    { place: one, fault: 'a', done: 'It stays.', todo: '', loses: false },
    { place: one, fault: 'b', done: 'It stays.', todo: '', loses: false },
    { place: two, fault: 'a', done: 'It stays.', todo: 'Take it out.', loses: true },
  ])
  expect(normaliser.findings.slice(-1).map(findingText)).toEqual([`${two}: a. It stays.`])
  expect(normaliser.findings.slice(-1).map(findingTodo)).toEqual([`${two}: a. Take it out.`])
})
