import { afterAll, beforeAll, expect, test } from 'vitest'

import { rest } from '@/testing/rest'
import { type House, openHouse } from '@/testing/site'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(async () => house.close())

const ask = (filename: string, seen = '', role: 'anonymous' | 'editor' = 'anonymous') =>
  rest(house, role, 'get', `/media/file/${filename}`, undefined, seen ? { 'if-none-match': seen } : {})

test('an image is sent once, asked for again each time, and to nobody who may not see it', async () => {
  const { id, filename } = await house.image()
  await house.publish('With an image', { lead: id })
  const first = await ask(filename)
  const bytes = await first.arrayBuffer()
  expect([first.status, first.headers.get('content-type')]).toEqual([200, 'image/webp'])
  expect(first.headers.get('content-length')).toBe(String(bytes.byteLength))
  const etag = first.headers.get('etag') ?? ''
  const again = await ask(filename, `"other", W/${etag}`)
  expect([again.status, (await again.arrayBuffer()).byteLength]).toEqual([304, 0])
  expect((await ask(filename, '"other"')).status).toBe(200)

  const hidden = await house.image()
  const staff = await ask(hidden.filename, '', 'editor')
  expect(staff.status).toBe(200)
  const known = staff.headers.get('etag') ?? ''
  expect((await ask(hidden.filename, known, 'editor')).status).toBe(304)
  expect((await ask(hidden.filename, known)).status).toBe((await ask(hidden.filename)).status)
  expect((await ask(hidden.filename, known)).status).toBeGreaterThan(400)
})

test('no address leads out of the folder', async () => {
  for (const name of ['..%2Fsecret', '%2e%2e%2fsecret', 'a%2F..%2Fb.webp', 'none.webp'])
    expect([403, 404]).toContain((await ask(name, '', 'editor')).status)
})
