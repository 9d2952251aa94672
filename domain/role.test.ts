import { expect, test } from 'vitest'

import { isAdmin, isEditor, isStaff } from './role'

test.each([
  [null, [false, false, false]],
  [undefined, [false, false, false]],
  [{ role: 'writer' as const }, [true, false, false]],
  [{ role: 'editor' as const }, [true, true, false]],
  [{ role: 'admin' as const }, [true, true, true]],
])('%o is staff, editor, admin: %o', (person, expected) => {
  expect([isStaff(person), isEditor(person), isAdmin(person)]).toEqual(expected)
})
