import type { DemoCommentary } from '@/demonstration/DemoCommentary'
import { a, b, h2, list, p, rule } from '@/demonstration/typedContent'

export const libraries: DemoCommentary = {
  title: 'What the Reading Room Knows',
  kind: 'commentary',
  standfirst:
    'A public library is the last place in most towns where one may sit all day without buying anything. That is not a side effect.',
  day: '2018-03-19',
  authors: ['halloran'],
  topics: ['institutions'],
  body: [
    p(
      'When a library is threatened its friends say that it lends books, and its enemies answer that books are cheap. Both are talking about the shelves. The building does something else for most of its hours, and everyone who works in one knows what it is: it is warm, it is dry, and ',
      b('nobody asks you why you have come'),
      '.',
    ),
    h2('Three people before noon'),
    p('On an ordinary Tuesday I wrote down who came to the desk before noon. None of them borrowed a book.'),
    list(
      'A man who had been told to apply for a pension “online” and did not have a line.',
      'Two sisters who wanted to be somewhere that was not home, and did not say so.',
      'A retired surveyor who reads the newspaper aloud, softly, because his wife used to.',
    ),
    p(
      'No column of the annual return has room for them. The return counts loans and visits, and a visit of six hours counts as one. So a library that is kept for the people who need it most looks, on paper, like one that is failing.',
    ),
    rule,
    p(
      'I do not propose another column. A room that has to prove its kindness will soon be asking people to sign in. It would be enough to say in the founding ordinance what such a room is for, as ',
      a('https://example.org/ordinance', 'one small town did in 1911'),
      ': ',
      '“that there be a place, heated and lit, open to any person who behaves quietly”. Nothing has been written since that puts it better, and it has not needed amendment.',
    ),
  ],
}
