import type { DemoCommentary } from '@/demonstration/DemoCommentary'
import { a, p, pull } from '@/demonstration/typedContent'

export const cables: DemoCommentary = {
  title: 'A Cable Is a Treaty with Copper in It',
  kind: 'commentary',
  standfirst:
    'Two grids that are joined under the sea have promised each other something. It would be wise to write down what.',
  day: '2026-05-11',
  authors: ['okonjo', 'maric', 'ferreira'],
  topics: ['energy', 'northSea'],
  image: 'noon',
  body: [
    p(
      'When a power cable is laid between two countries the speeches mention wind. They seldom mention Tuesday evening in February, when there is none, when both countries are cold, and when the cable can carry the same megawatt in only one direction. What happens then is not physics. It is what was agreed, or, more often, what was not.',
    ),
    p(
      'We have read the connection agreements of nine such cables. All of them say in great detail who pays for the trench. Two say what is owed to the other side in a shortage. One says it in a sentence that a minister could be held to, and that one is ',
      a('https://example.org/agreement', 'forty years old'),
      '.',
    ),
    pull('What happens then is not physics. It is what was agreed, or, more often, what was not.'),
    p(
      'The reason is not negligence. A promise to share a shortage is a promise to dim one’s own lights for a neighbour’s, and no minister wishes to be photographed signing it. So the matter is left to the operators, who settle it by telephone, decently and in the dark. This has worked for as long as the people at both ends have known each other’s first names. They are retiring.',
    ),
    p(
      'The mend costs nothing but candour: one page, signed in daylight, which says in what order each side sheds its load and that neither may cut the cable first. It will be a dull page. It will be read once in ten years, on the worst evening of the decade, by somebody who has four minutes.',
    ),
  ],
}
