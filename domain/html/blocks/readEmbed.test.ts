import { expect, test } from 'vitest'

import { readHtml } from '@/domain/html/readHtml'

const read = (html: string) => readHtml(html, { images: 'leave out' })

test.each([
  ['its title', '<iframe src="https://a.example/v" title=" A  film "></iframe>', 'https://a.example/v', 'A film'],
  ['its label', '<iframe src="https://a.example/v" aria-label="A film"></iframe>', 'https://a.example/v', 'A film'],
  ['its site', '<iframe src="https://a.example/v"></iframe>', 'https://a.example/v', 'a.example'],
  ['its site, put there later', '<iframe data-src="https://a.example/v"></iframe>', 'https://a.example/v', 'a.example'],
  [
    'its site, from a source',
    '<video><p>x</p><source src="https://a.example/v.mp4"></video>',
    'https://a.example/v.mp4',
    'a.example',
  ],
  [
    'its page',
    '<iframe src="https://www.youtube-nocookie.com/embed/abc-DEF_123?rel=0" title=F></iframe>',
    'https://www.youtube.com/watch?v=abc-DEF_123',
    'F',
  ],
  [
    'its page elsewhere',
    '<iframe src="https://player.vimeo.com/video/123#t=1" title=F></iframe>',
    'https://vimeo.com/123',
    'F',
  ],
])('a player is called by %s', (_, html, url, title) => {
  expect(read(html).body).toEqual([{ type: 'embed', url, title }])
})

test.each([
  ['<iframe src="javascript:x" title="A film"></iframe>', 'A film'],
  ['<iframe src="mailto:ana@a.example"></iframe>', 'mailto:ana@a.example'],
  ['<video></video>', undefined],
])('a player without an address for readers is left out, and that is told: %s', (html, place) => {
  const { body, findings } = read(html)
  expect(body).toEqual([])
  expect(findings).toEqual([
    {
      what: 'A frame or player without an address for readers was left out.',
      count: 1,
      places: place === undefined ? [] : [place],
    },
  ])
})
