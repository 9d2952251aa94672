interface KnownItem {
  /** What somebody types who knows that the commentary exists. */
  readonly question: string
  /** The title of the commentary that they look for. */
  readonly title: string
}

const ferry = 'The Ferry Is a Road'
const cable = 'A Cable Is a Treaty with Copper in It'
const census = 'Counting Those Who Would Rather Not Be Counted'
const library = 'What the Reading Room Knows'
const pilots = 'Who Knows Where the Sand Is'
const engine =
  'The Spare Engine: On Keeping What Is Hardly Ever Used, and on the Accountants Who Would Rather We Did Not'
const tide = 'Plima ne čita zakone'

const looking = (title: string, ...questions: string[]): KnownItem[] =>
  questions.map((question) => ({ question, title }))

/**
 * Questions about the demonstration’s commentaries, written once and not to be changed with the search: easy ones use
 * words of the commentary or its names, hard ones other forms, wrong words or letters, and what one remembers of it.
 */
export const searchQuestions = {
  easy: [
    ...looking(
      ferry,
      'ferry road',
      'outer islands winter',
      'Marić-Løvås bridge',
      'timetable sailing',
      'Adriatic ferry',
    ),
    ...looking(cable, 'cable treaty copper', 'shortage minister promise', 'North Sea cable', 'shed load neighbour'),
    ...looking(census, 'census field office', 'Ferreira census', 'tax office leak', 'public statistics'),
    ...looking(library, 'reading room', 'Halloran', 'public library', '"heated and lit"', 'founding ordinance'),
    ...looking(pilots, 'river pilot', 'chart 1931', 'where the sand is', 'Šimić interview'),
    ...looking(engine, 'spare engine', 'grids hospitals harbours', 'oiled first Monday', 'Okonjo reserve'),
    ...looking(tide, 'plima zakone', 'stari mlin', 'Šimić plima', 'luke zatvore zimi'),
  ],
  hard: [
    ...looking(
      ferry,
      'ferries roads',
      'maric lovas boats prove',
      'emptied ferries ministries',
      'island boats must pay bridge',
    ),
    ...looking(
      cable,
      'treaties of cables',
      'okonjo maric ferreira',
      'who dims lights for neighbours',
      'agreement cabel',
    ),
    ...looking(
      census,
      'censuses trusted',
      'leaked lodgers',
      'why people do not answer the census',
      'counting the uncounted',
    ),
    ...looking(library, 'libraries', 'librarian warm dry', 'sitting all day without buying', 'libary visits'),
    ...looking(
      pilots,
      'pilots',
      'simic charts',
      'retired captain charts of the river',
      'ministry lost the pilots book',
    ),
    ...looking(
      engine,
      'idle machines',
      'insurance or waste reserves',
      'spare engines accountant',
      'machine that never runs',
    ),
    ...looking(tide, 'plime zakon', 'luka zimi zatvorena', 'simic more kalendar', 'pilot brodovi rijeke'),
  ],
} as const satisfies Record<string, readonly KnownItem[]>
