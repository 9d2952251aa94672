import { commentaries } from '@/demonstration/commentaries'
import { people } from '@/demonstration/people'
import { blockText } from '@/editorial/import/anatomy/Unit'
import type { SearchDocument } from '@/search/Search'

/** The texts of a document without any. */
export const noTexts = {
  title: '',
  names: '',
  standfirst: '',
  topics: '',
  text: '',
  notes: '',
  captions: '',
  about: '',
}

/** The commentaries of the demonstration as a search finds them, without notes and captions. */
export async function demonstrationDocuments(): Promise<SearchDocument[]> {
  const texts = await commentaries()
  return texts.map(({ anatomy, manuscript }) => {
    const { date, language: tag, head } = manuscript.metadata
    const title = anatomy.title ?? ''
    const day = date ?? ''
    const language = (tag ?? 'en').slice(0, 2)
    const names = anatomy.authors.map(({ name }) => name)
    const facets = { author: [], topic: [], kind: [anatomy.kind ?? 'commentary'] }
    return {
      id: title,
      updatedAt: day,
      publishedAt: `${day}T08:00:00.000Z`,
      language,
      madeFrom: [],
      facets: { ...facets, language: [language], year: [day.slice(0, 4)] },
      texts: {
        ...noTexts,
        title,
        names: names.join('\n'),
        standfirst: anatomy.standfirst ?? '',
        topics: (head?.topics ?? []).join('\n'),
        text: anatomy.blocks.map(blockText).join('\n\n'),
        about: people
          .filter(({ name }) => names.includes(name))
          .map(({ bios }) => bios[0]?.text ?? '')
          .join('\n'),
      },
    }
  })
}
