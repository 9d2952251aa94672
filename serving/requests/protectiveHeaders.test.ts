import { expect, test } from 'vitest'

import { protectiveHeaders } from './protectiveHeaders'

const policyOf = (path: string) => protectiveHeaders(path, false)['content-security-policy']

test('an uploaded file runs nothing', () => {
  for (const path of ['/api/media/file/a.svg', '/api/media/file/a.svg?prefix=b', '/%61pi/media//file/a.svg']) {
    expect(protectiveHeaders(path, false)).toMatchObject({
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
      'content-disposition': 'inline; filename="a.svg"',
      'x-content-type-options': 'nosniff',
    })
  }
})

test('who may store and show a file is left to its own answer: what stands before is not replaced', () => {
  const headers = protectiveHeaders('/api/media/file/a.webp', false)
  expect(Object.keys(headers)).not.toEqual(expect.arrayContaining(['cache-control']))
  expect(Object.keys(headers)).not.toEqual(expect.arrayContaining(['cross-origin-resource-policy']))
})

test('a name that is none of ours is not said', () => {
  expect(protectiveHeaders('/api/media/file/a%22%0d%0ab.webp', false)).toMatchObject({
    'content-disposition': 'inline',
  })
})

test('data of the API is neither kept nor framed', () => {
  expect(protectiveHeaders('/api/users/me', false)).toMatchObject({
    'content-security-policy': "default-src 'none'; base-uri 'none'; frame-ancestors 'none'",
    'cache-control': 'no-store',
  })
})

test('the admin is framed by itself alone; readers’ pages bring their own policy', () => {
  const policy = policyOf('/admin') ?? ''
  expect(policy.split('; ')).toEqual(
    expect.arrayContaining(["default-src 'self'", "frame-ancestors 'self'", "object-src 'none'", "base-uri 'none'"]),
  )
  expect(policy).not.toMatch(/https?:|\*|unsafe-eval/)
  expect(policyOf('/_next/a.js')).toBe("default-src 'none'; base-uri 'none'; frame-ancestors 'none'")
  expect(policyOf('/commentary/a')).toBeUndefined()
  expect(policyOf('/preview/articles/1')).toBeUndefined()
})

test('every path has the four, and HTTPS for two years only where the site has HTTPS', () => {
  const name = 'strict-transport-security'
  for (const path of ['/', '/api/users', '/admin', '/_next/a.js', '/%zz']) {
    expect(Object.keys(protectiveHeaders(path, false))).toEqual(
      expect.arrayContaining([
        'x-content-type-options',
        'referrer-policy',
        'permissions-policy',
        'cross-origin-opener-policy',
      ]),
    )
    expect(protectiveHeaders(path, false)).not.toHaveProperty(name)
    expect(protectiveHeaders(path, true)).toHaveProperty(name, 'max-age=63072000; includeSubDomains')
  }
})
