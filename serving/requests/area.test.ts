import { expect, test } from 'vitest'

import { areaOf, plainPath } from './area'

test.each([
  ['/api', 'api'],
  ['/api/users?a=/admin', 'api'],
  ['/%61pi/users', 'api'],
  ['//api//users', 'api'],
  ['/admin/collections', 'admin'],
  ['/_next/static/a.js', 'next'],
  ['/preview/articles/1', 'preview'],
  ['/', 'readers'],
  ['/apiary', 'readers'],
  ['/constructor', 'readers'],
  ['/API/users', 'readers'],
  ['/api/%zz', 'api'],
  ['/%zz/api', 'readers'],
])('%s lies in %s', (url, area) => {
  expect(areaOf(url)).toBe(area)
})

test('a path is read as routes read it', () => {
  expect(plainPath('//api/%75sers//login/?a=%zz')).toBe('/api/users/login')
  expect(plainPath('/%zz')).toBeNull()
})
