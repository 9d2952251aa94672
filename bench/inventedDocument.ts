import type { SearchDocument } from '@/search/Search'

import { noTexts } from './demonstrationDocuments'

const syllables = 'ka to mi re lan dor vel sin par tur gra ne so li ber con ta ri ol em'.split(' ')
const vocabularySize = 40_000

/** Words that are told apart by their syllables, the most frequent first (Zipf): as many as an archive’s. */
const vocabulary = Array.from({ length: vocabularySize }, (_, at) => {
  let word = ''
  for (let rest = at + 7; rest > 0; rest = Math.floor(rest / syllables.length))
    word += syllables[rest % syllables.length] ?? ''
  return word
})

/** An invented commentary of so many words, with one of 500 authors, one of 40 topics, and a day of twenty years. */
export function inventedDocument(random: () => number, number: number, words: number): SearchDocument {
  const word = () => vocabulary[Math.floor(vocabularySize ** random()) - 1] ?? 'ka'
  const text = (length: number) => Array.from({ length }, word).join(' ')
  const at = new Date(Date.UTC(2006, 0, 1) + Math.floor(random() * 20 * 365) * 86_400_000).toISOString()
  const [author, topic] = [Math.floor(500 * random()), Math.floor(40 * random())]
  return {
    id: `invented-${number}`,
    updatedAt: at,
    publishedAt: at,
    language: 'en',
    madeFrom: [`authors:${author}`, `topics:${topic}`],
    facets: {
      author: [`${author}`],
      topic: [`${topic}`],
      kind: ['commentary'],
      language: ['en'],
      year: [at.slice(0, 4)],
    },
    texts: {
      ...noTexts,
      title: text(7),
      names: `Name${author} Person${author % 40}`,
      standfirst: text(25),
      topics: `Topic${topic}`,
      text: Array.from({ length: Math.ceil(words / 60) }, () => text(60)).join('.\n\n'),
      about: 'A fellow of the institute.',
    },
  }
}

/**
 * What somebody types who remembers a sentence of a text: four of its rarer words side by side, one of them in the
 * plural; hard where one more is a word that the text does not have.
 */
export function questionOf({ texts }: SearchDocument, random: () => number, isHard: boolean): string {
  const words = texts.text.split(/\W+/).filter((word) => word.length > 5)
  const from = Math.floor(random() * Math.max(1, words.length - 4))
  const chosen = words.slice(from, from + 4)
  chosen[0] = `${chosen[0] ?? ''}s`
  if (isHard) chosen[1] = vocabulary[1000 + Math.floor(random() * 5000)] ?? ''
  return chosen.join(' ')
}
