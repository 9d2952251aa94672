import { expect, test } from 'vitest'

import { readHtml } from './readHtml'

test('a block of code becomes a paragraph with its lines, and that is told; a poem set in its lines is not code', () => {
  const code = readHtml('<p>Run:</p><pre><code>npm start\nnpm test</code></pre>', { images: 'leave out' })
  expect(code.body).toHaveLength(2)
  expect(JSON.stringify(code.body)).toContain('lineBreak')
  expect(code.findings).toMatchObject([{ what: expect.stringContaining('code became a paragraph') as string }])
  const poem = readHtml('<pre>Row me over,\nrow me slow.</pre>', { images: 'leave out' })
  expect(poem.findings).toEqual([])
})
