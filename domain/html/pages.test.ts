import { expect, test } from 'vitest'

import { readHtml } from './readHtml'

// As Pages and TextEdit write a clipboard.
const clipboard = `<html><head><meta name="Generator" content="Cocoa HTML Writer"><style type="text/css">
p.p1 {margin: 0.0px 0.0px 0.0px 0.0px; font: 11.0px 'Helvetica Neue'; min-height: 13.0px}
span.s1 {font: 7.0px 'Helvetica Neue'; vertical-align: 3.0px}
span.s2 {font: 11.0px 'Helvetica Neue'; font-style: italic}
</style></head><body>
<p class="p1"><br></p>
<p class="p1">In <span class="s2">ferry law</span> of<span class="Apple-converted-space">  </span>10<span class="s1">6</span> acres.</p>
<ul class="ul1"><li class="li1"><span class="s3"></span>One pilot.</li><li class="li1">Two boats.</li></ul>
</body></html>`

test('a paste from Pages keeps italics and exponents of its classes, single spaces and lists', () => {
  const { body } = readHtml(clipboard, { images: 'leave out' })
  expect(body.map(({ type }) => type)).toEqual(['paragraph', 'list'])
  expect(body[0]).toMatchObject({
    children: [
      { text: 'In ' },
      { text: 'ferry law', italic: true },
      { text: ' of 10' },
      { text: '6', superscript: true },
      { text: ' acres.' },
    ],
  })
  expect(body[1]).toMatchObject({ items: { length: 2 } })
})
