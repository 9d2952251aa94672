import type { DemoCommentary } from '@/demonstration/DemoCommentary'
import { h2, p } from '@/demonstration/typedContent'

export const pilots: DemoCommentary = {
  title: 'Who Knows Where the Sand Is',
  kind: 'interview',
  standfirst:
    'A retired river pilot on charts that are right on the day they are printed, and on what is lost when a port forgets.',
  day: '2023-10-05',
  authors: ['simic', 'maric'],
  topics: ['ports', 'institutions'],
  image: 'dusk',
  body: [
    p(
      'Đorđe Šimić took ships up and down one river for thirty-two years. We talked in his kitchen, under a chart of 1931 that he calls the only honest one, because its maker wrote “here I am not sure” in three places.',
    ),
    h2('What does a pilot know that a chart does not?'),
    p(
      'What it was like last week. A chart is a very good account of a river that no longer exists. The sand has moved since; it moved while they were drying the ink. I do not say this against charts. I say it against people who have one.',
    ),
    h2('Can that be written down?'),
    p(
      'Some of it. We kept a book in the pilots’ house: the day, the draught, where she touched. When the house was closed the book was sent to the ministry, to be made digital. I have asked for it twice. I believe it is safe. It is so safe that nobody has read it since.',
    ),
    h2('What should a port keep, if it can keep only one thing?'),
    p('The kitchen where the pilots drink their coffee. The rest you can buy again.'),
  ],
}
