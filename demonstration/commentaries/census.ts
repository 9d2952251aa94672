import type { DemoCommentary } from '@/demonstration/DemoCommentary'
import { h2, it, note, p, steps, table } from '@/demonstration/typedContent'

export const census: DemoCommentary = {
  title: 'Counting Those Who Would Rather Not Be Counted',
  kind: 'analysis',
  standfirst:
    'A census that everybody trusts is cheaper than one that everybody must answer. The field offices have known it for decades.',
  day: '2020-02-24',
  updated: '2020-03-02',
  authors: ['ferreira', 'okonjo'],
  topics: ['statistics', 'institutions'],
  image: 'noon',
  keyPoints: [
    'Households that distrust the state are missed most, and they are the ones for whom the money is meant.',
    'A second visit costs eleven times as much as a form that comes back by itself.',
    'Promises about what the answers will not be used for work only when they are kept by law.',
  ],
  body: [
    p(
      'A census is the one occasion on which a state knocks at every door. What it learns depends less on the questions than on the knock. In the districts where I ran a field office the share of forms that came back by themselves varied from nine in ten to fewer than half, and neither income nor language explained it as well as one fact that no form asks for: whether the last official to call had wanted to take something away.',
    ),
    h2('The price of a silence'),
    p(
      'Distrust has a price, and it can be read from the accounts of any field operation. The figures below are from four districts of about equal size.',
      note(
        'Field accounts of a mid-size operation, rounded; the districts are not named because two of them asked not to be.',
      ),
    ),
    table(
      ['District', 'Returned unasked', 'Visits per household', 'Cost per household'],
      ['Old town', '91 %', '0.2', '€ 4.10'],
      ['New estates', '78 %', '0.6', '€ 9.80'],
      ['Harbour', '55 %', '1.7', '€ 26.40'],
      ['River settlements', '43 %', '2.4', '€ 45.00'],
    ),
    p(
      'The harbour is not poorer than the new estates. It is where, three years before, an answer about lodgers had found its way to the tax office. The leak concerned some sixty people. It has cost, by my arithmetic, six hundred thousand euros.',
    ),
    h2('What restores it'),
    p(
      'Campaigns do not. The posters of the last round were recognised by four people in five and believed by one. Three dull measures did move the figures, in this order:',
    ),
    steps(
      'a statute that makes any use of an answer for another purpose a crime of the person who uses it;',
      'enumerators hired in the street where they count;',
      'the results for the street, delivered to the street, within the year.',
    ),
    p(
      'The third surprised us. People who have once seen their own street as a column of figures ',
      it('want it to be right'),
      '. A count is a portrait, and most sitters, given a mirror, will stop and straighten their collar.',
    ),
  ],
}
