import { describe, expect, test } from 'vitest'

import { intentOf } from './intentOf'

const now = '2026-01-02T03:04:05.000Z'
const asked = { creates: false, draft: false, status: undefined, deletedAt: undefined, fromTrash: false }
const stateOf = (given: Partial<typeof asked> | { status?: unknown; deletedAt?: unknown }) =>
  intentOf({ ...asked, ...given }).state

describe('a save of a commentary', () => {
  test.each([
    [{ status: 'published' }, 'publish'],
    [{ status: 'published', draft: true }, 'publish'],
    [{ status: 'draft' }, 'withdraw'],
    [{ status: 'draft', draft: true }, 'draft'],
    [{ draft: true }, 'draft'],
    [{ draft: true, deletedAt: null }, 'draft'],
    [{ status: 'draft', deletedAt: null, fromTrash: true }, 'withdraw'],
    [{ status: 'published', deletedAt: null, fromTrash: true }, 'publish'],
    [{ deletedAt: now }, 'trash'],
    [{ deletedAt: now, draft: true }, 'trash'],
    [{ creates: true }, 'withdraw'],
    [{ creates: true, draft: true, status: 'published' }, 'draft'],
  ])('%j is for: %s', (given, state) => {
    expect(stateOf(given)).toBe(state)
  })

  test.each([
    {},
    { status: 'archived' },
    { deletedAt: null },
    { deletedAt: null, fromTrash: true },
    { deletedAt: null, fromTrash: true, draft: true },
    { deletedAt: now, status: 'published' },
    { deletedAt: '' },
    { deletedAt: 0 },
    { deletedAt: {} },
    { deletedAt: 'soon' },
    { creates: true, deletedAt: now },
  ])('%j does not say what it is for', (given) => {
    const intent = intentOf({ ...asked, ...given })
    expect([intent.state, 'message' in intent && intent.message]).toEqual(['unclear', expect.stringMatching(/\.$/)])
  })
})
