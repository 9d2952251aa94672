import type { DemoCommentary } from '@/demonstration/DemoCommentary'
import { figure, h2, it, note, p, pull, quote } from '@/demonstration/typedContent'

export const ferries: DemoCommentary = {
  title: 'The Ferry Is a Road',
  kind: 'commentary',
  standfirst:
    'Islands are asked to prove that their boats pay. Nobody asks it of a bridge, and the difference is a habit, not an argument.',
  day: '2016-11-07',
  authors: ['maric'],
  topics: ['ports', 'adriatic'],
  image: 'morning',
  body: [
    p(
      'Every winter the same letter goes out to the same quays. It says that the line to the outer islands carries few passengers between November and March, that each of them costs the treasury more than a hotel room, and that the service will therefore be ',
      it('reviewed'),
      '. Everybody who lives on an island knows what is reviewed is shortened.',
    ),
    p(
      'The letter is not wrong about the figures. It is wrong about what they are figures of. A ferry line is entered in the accounts as a service, like a theatre or a swimming pool, and a service has customers who may be counted at the door. A bridge is entered as a road. Roads have no customers; they have ',
      it('users'),
      ', and nobody has ever closed a bridge in January because too few people wished to cross it.',
      note(
        'The one case I have found is a drawbridge whose keeper retired. It was reopened when the mayor moved house.',
      ),
    ),
    h2('What a road is for'),
    p(
      'A road is kept open at night not for those who drive at night but for those who must be able to. The value lies in the certainty and not in the traffic. A household that knows the boat will sail on Thursday can buy its flour on Thursday, send a child to the school across the channel, and let a roof wait for the roofer. A household that knows only that the boat may sail keeps a cellar and, in the end, a suitcase.',
    ),
    pull('A household that knows only that the boat may sail keeps a cellar and, in the end, a suitcase.'),
    p(
      'This is why the count at the ramp misleads. When the timetable is thinned the passengers do not wait for the next sailing; they move. The next count is lower, and the line is reviewed again. One can reach an empty ferry by this method in about nine years, and several ministries have.',
    ),
    figure('dusk', 'The last winter sailing, seen from the outer mole.'),
    h2('An honest account'),
    p(
      'There is a simple mend. Enter the line as a road: so many kilometres, kept open so many days a year, at such a cost for each kilometre. Compare it with the mountain passes, which are ploughed at night for a dozen lorries without anybody writing a letter. Then decide, in the open, which roads the country can afford.',
    ),
    quote('I do not need the boat every day. I need to know, every day, that it is there.'),
    p(
      'So a schoolteacher put it to me on a quay in the rain. She has since moved to the mainland. The review, when it came, recorded one passenger fewer.',
    ),
  ],
}
