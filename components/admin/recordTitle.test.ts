import { expect, test } from 'vitest'

import { recordTitle } from './recordTitle'

const body = {
  root: { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', text: 'The quay' }] }] },
}

test('a record is called by its title', () => {
  expect(recordTitle({ title: 'Quays', body }, 'title', 'Europe/London')).toBe('Quays')
  expect(recordTitle({ id: 7 }, 'id', null)).toBe('7')
})

test('records without a title are told apart by their words and their time', () => {
  const createdAt = '2026-11-26T10:42:00.000Z'
  expect(recordTitle({ title: '', body, createdAt }, 'title', 'Europe/Paris')).toBe(
    'Untitled, “The quay”, made 26 Nov 2026, 11:42 (Europe/Paris)',
  )
  expect(recordTitle({ title: null, createdAt }, 'title', 'Europe/Paris')).toBe(
    'Untitled, made 26 Nov 2026, 11:42 (Europe/Paris)',
  )
  expect(recordTitle({ createdAt }, 'title', null)).toBe('Untitled')
})
