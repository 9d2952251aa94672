import type { DemoCommentary } from '@/demonstration/DemoCommentary'
import { b, h2, h3, it, list, note, p, pull, quote, rule, steps, table } from '@/demonstration/typedContent'

export const reserve: DemoCommentary = {
  title: 'The Spare Engine: On Keeping What Is Hardly Ever Used, and on the Accountants Who Would Rather We Did Not',
  kind: 'explainer',
  standfirst:
    'Grids, hospitals and harbours all pay for things that stand idle. Why that is neither waste nor insurance, and how to tell a good reserve from a bad one.',
  day: '2022-06-13',
  updated: '2024-02-01',
  authors: ['okonjo'],
  topics: ['energy', 'institutions', 'northSea'],
  image: 'winter',
  keyPoints: [
    'A reserve is worth what would happen without it, which is never seen.',
    'The right size follows from how fast help can come, not from how often it was needed.',
    'A reserve that is not used in practice will not work when it is.',
  ],
  body: [
    p(
      'Somewhere near you stands a machine that has not run for a year. It is oiled on the first Monday of the month; a man turns its shaft by hand and signs a card. If it never runs again it will have been money well spent, and there will be no way to show it.',
    ),
    p(
      'This essay is about such machines and about the argument that is made against them each spring. I spent eleven years beside one.',
      note(
        'A 38-megawatt turbine, bought second-hand. It started at the first attempt on each of the four occasions when I saw it asked.',
      ),
    ),
    h2('Three words that are not the same'),
    p(
      'The argument goes wrong at its first noun. People say ',
      it('redundancy'),
      ' when they mean ',
      it('reserve'),
      ', and ',
      it('insurance'),
      ' when they mean neither.',
    ),
    list(
      'A redundancy does the same work at the same time; if one fails, nobody notices.',
      'A reserve does nothing until it is called, and then somebody must call it.',
      'An insurance pays money afterwards. It has never kept a light on.',
    ),
    p(
      'A spare engine is a reserve. It belongs to the second family, and so the question is not how likely it is to be needed but ',
      b('who will call it, how, and how soon it answers'),
      '.',
    ),
    h2('How much is enough'),
    h3('The wrong way'),
    p(
      'The usual way is to look back. In the last ten years the machine ran for six hours; six hours are worth so much; the machine costs twenty times as much; sell it. The sum is right. It leaves out that the six hours were the only ones in the decade that anybody remembers, and that they are remembered as an inconvenience because of the machine.',
    ),
    h3('A better one'),
    p(
      'Ask instead how long it takes until help comes from elsewhere. Until then you are alone, and what you hold must cover that time. It is a question one can answer from a map.',
    ),
    table(
      ['What fails', 'Help comes from', 'After', 'Hold at least'],
      ['A line', 'The neighbouring grid', '4 seconds', 'Spinning reserve for the largest line'],
      ['A power station', 'Other stations', '15 minutes', 'Fast reserve for the largest unit'],
      ['A cable under the sea', 'A repair ship', '60 days', 'A cold reserve for a season'],
    ),
    p(
      'The last line is the one that is argued about. Sixty days is a long time to be alone, and a cold machine is an ugly thing to own.',
    ),
    pull('An insurance pays money afterwards. It has never kept a light on.'),
    h2('The good and the bad reserve'),
    p(
      'Not every idle thing is a reserve. Some are merely idle. In a week of visits to nine sites I found three where the machine would not have started, and all three had perfect papers. What the six others had in common was not money.',
    ),
    steps(
      'They ran it, loaded, on an ordinary day, without warning to those who depend on it.',
      'One person by name was allowed to start it and did not have to ask.',
      'What went wrong in the last trial was written where the next shift would read it.',
    ),
    quote('If you have to look for the key, it is not a reserve. It is a museum.'),
    p(
      'So the keeper of the smallest of them told me. Her machine is from 1962. She runs it on Sundays, when the town is at lunch, and the town has never known.',
    ),
    rule,
    h2('What to tell the accountant'),
    p(
      'The accountant is not the enemy. She has been given a book with two columns, and the machine appears in one of them. Give her the third: what was asked of it, how long until it answered, what would otherwise have been dark. Keep it for ten years. It will be a short column, and it is the only one in the book that anybody outside the building will ever thank you for.',
    ),
    p(
      'And oil the machine on Monday. The signature on the card is not a formality. It is the last place in the whole arrangement where a person says, with a name, that the thing is there.',
    ),
  ],
}
