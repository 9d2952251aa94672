import { expect, test } from 'vitest'

import { looksLikeMarkdown } from './looksLikeMarkdown'

test.each([
  ['a heading above words', '# The tide\n\nNobody asked the river.'],
  ['a heading below words', 'Nobody asked.\n\n## Who pays\nThe city does.'],
  ['a heading with a line below', 'The tide\n========\n\nWords.'],
  ['a link', 'Read [the report](https://river.example/report) first.'],
  ['a link to a place', 'As [said above](#tide), nobody asked.'],
  ['an image', '![The mouth of the river](mouth.png "x")\n\n![b](https://river.example/b.png)'],
  ['a note', 'Nobody asked.[^1]\n\n[^1]: Harbour board, Minutes, 2026.'],
  ['an address below', 'Read [the report][r].\n\n[r]: https://river.example/report'],
  ['a table', 'Payer | Share\n--- | ---\nCity | 70 %'],
  ['a table with bars around', '| Payer | Share |\n|:------|------:|\n| City | 70 % |'],
  ['bold words', 'The basin **closes** in March.'],
  ['two runs in italics', 'The *Minutes* and the *Annals* say so.'],
  ['italics with low lines', 'The _Minutes_ and the _Annals_ say so.'],
  ['three items', '- Dredge the mouth\n- Pay the pilots\n- Go home'],
  ['three numbered items', '1. Dredge\n2. Pay\n3. Go home'],
  ['a quotation and italics', '> Nobody *asked* the river.\n\nSo it is.'],
  ['Windows line ends', '# The tide\r\n\r\nNobody asked.'],
])('%s is Markdown', (_, text) => {
  expect(looksLikeMarkdown(text)).toBe(true)
})

test.each([
  ['nothing', ''],
  ['plain words', 'Nobody asked the river. It went its way.\n\nSo it is.'],
  ['an asterisk', 'Prices* rose.\n\n*Excluding tax.'],
  ['two notes by asterisks', 'Prices* rose, wages** did not.\n\n*Excluding tax.\n**Before tax.'],
  ['sums', '5 * 3 * 2 is 30, and 2**3 and 3**2 are 8 and 9.'],
  ['a line that begins with a number', '1. That is the first thing to say.\n\nThere is another.'],
  ['a year at the start of a line', 'It happened in\n1914. Nobody asked.'],
  ['two things by number', '1. Dredge.\n2. Pay.'],
  ['speech with hyphens', '- You came.\n- I did.'],
  ['a hash tag', '#tide is what they wrote.\n\nNobody asked.'],
  ['numbers with a hash', '# 1 is the river\n# 2 is the sea'],
  ['a number', 'We are # 1.'],
  ['one word between asterisks', 'It was *not* so.'],
  ['names with low lines', 'Rename my_file_name and your_file_name, or __init__.'],
  ['rude words', 'What the f*** is this s**t?'],
  ['a note in brackets', 'It did not [1] (https://river.example). See also [2].'],
  ['brackets', 'The board [sic](1911) did not.'],
  ['an address', 'https://river.example/a_b_c/d*e*f'],
  ['a signature', 'Yours\nAda\n-- \nHarbour board'],
  ['a line between parts', 'One part.\n\n* * *\n\nAnother part.'],
  ['a quoted mail', 'Ada wrote:\n> Nobody asked.\n> It is so.\n\nI know.'],
  ['stars', '*****\nFive stars.'],
  ['a table with tabs', 'Payer\tShare\nCity\t70 %'],
  ['a choice', 'either | or'],
  ['a blank to fill in', 'Name: ____ Place: ____'],
])('%s is no Markdown', (_, text) => {
  expect(looksLikeMarkdown(text)).toBe(false)
})

test.each([
  ['asterisks', '*a'.repeat(200_000)],
  ['brackets', '[a'.repeat(200_000)],
  ['items', '- a\n'.repeat(20)],
  ['bars', '|-'.repeat(200_000)],
  ['low lines', '_a '.repeat(200_000)],
  ['empty lines', '\n'.repeat(400_000)],
  ['equal signs', '=\n'.repeat(200_000)],
  ['one line', 'a'.repeat(400_000)],
  ['spaces', ' '.repeat(400_000)],
])('%s in great number take no time', (_, text) => {
  const began = process.cpuUsage()
  looksLikeMarkdown(text)
  expect(process.cpuUsage(began).user).toBeLessThan(1_500_000)
})
