import { expect, test } from 'vitest'

import { readHtml } from '@/domain/html/readHtml'

const words = (html: string) =>
  readHtml(html, { images: 'keep' }).body.map((block) =>
    block.type === 'paragraph'
      ? block.children.map((child) => (child.type === 'text' ? child.text : '')).join('')
      : block.type,
  )

test.each([
  ['an arrow of Wingdings', `<p>a <span style='font-family:Wingdings;mso-char-type:symbol'>à</span> b</p>`, 'a → b'],
  [
    'a letter of Symbol in the private part of Unicode',
    `<p>an <span style='font-family:Symbol;mso-char-type:symbol;mso-symbol-font-family:Symbol'>&#61537;</span></p>`,
    'an α',
  ],
  ['a letter that is only set in Wingdings', `<p><span style='font-family:Wingdings'>J</span></p>`, 'J'],
  ['an emoji by its alternative text', '<p>So <img alt="🙂" src=x></p>', 'So 🙂'],
  ['an emoji with a tone of skin', '<p>So <img alt="👍🏽" src=x></p>', 'So 👍🏽'],
  ['a number in a box', '<p>So <img alt="1️⃣" src=x></p>', 'So 1️⃣'],
  ['an emoji of Slack', '<p>So <img data-emoji="🙂" alt=":smile:" src=x></p>', 'So 🙂'],
  ['an emoji with a name alone', '<p>So <img class="emoji" alt=":wave:" src=x></p>', 'So :wave:'],
])('%s is written', (_, html, said) => {
  expect(words(html)).toEqual([said])
})

test('a picture that is no emoji stays one', () => {
  expect(words('<p><img alt="1911" src=x><img class="emoji" alt="A hand that waves" src=y></p>')).toEqual([
    'figure',
    'figure',
  ])
})

test('the boxes of a checklist of Google’s stand before its words', () => {
  const item = (checked: boolean, said: string) =>
    `<li role="checkbox" aria-checked="${checked}"><img src="data:image/png;base64,AA==" alt="un"><p>${said}</p></li>`
  expect(readHtml(`<ul>${item(false, 'Dredge')}${item(true, 'Pay')}</ul>`, { images: 'keep' }).body).toMatchObject([
    {
      type: 'list',
      items: [{ blocks: [{ children: [{ text: '☐ Dredge' }] }] }, { blocks: [{ children: [{ text: '☑ Pay' }] }] }],
    },
  ])
})
