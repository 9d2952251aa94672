import type { Article, Author, Disclaimer, Media, Setting, Topic } from '@/payload-types'

const made = { createdAt: '2019-01-01T00:00:00.000Z', updatedAt: '2026-01-01T00:00:00.000Z' }

type Wanted<Doc, Keys extends keyof Doc> = Partial<Doc> & Pick<Doc, Keys>

/** A published commentary as the Local API returns it at depth 0: relations are ids. */
export const article = (given: Wanted<Article, 'id' | 'slug' | 'title' | 'publishedAt'>): Article => ({
  ...made,
  kind: 'commentary',
  disclaimerMode: 'rule',
  _status: 'published',
  deletedAt: null,
  ...given,
})

export const author = (given: Wanted<Author, 'id' | 'name' | 'slug'>): Author => ({
  ...made,
  affiliations: [],
  photo: null,
  bios: [],
  links: [],
  orcid: null,
  proposed: false,
  ...given,
})

/** An uploaded image as stored, with whole addresses; `widths` are those of its smaller sizes, smallest first. */
export function media(id: string, [width, height]: [number, number], widths: number[], more: Partial<Media>): Media {
  const url = (name: string) => `https://northbank.example/api/media/file/${name}.webp`
  const [small, medium, large] = widths.map((size) => ({ url: url(`${id}-${size}`), width: size, height: size }))
  const card = { url: url(`${id}-card`).replace('.webp', '.jpg'), width: 1200, height: 630, mimeType: 'image/jpeg' }
  return {
    ...made,
    id,
    alt: `The ${id}`,
    url: url(id),
    filename: `${id}.webp`,
    mimeType: 'image/webp',
    transparent: false,
    width,
    height,
    sizes: { small, medium, large, card },
    ...more,
  }
}

export const topic = (id: string, name: string, kind: Topic['kind'], description: string | null = null): Topic => ({
  ...made,
  id,
  name,
  kind,
  slug: id,
  description,
})

export const disclaimer = (given: Wanted<Disclaimer, 'id' | 'wordings' | 'appliesTo'>): Disclaimer => ({
  ...made,
  title: given.id,
  proposed: false,
  ...given,
})

export const settings: Setting = {
  id: 'settings',
  publisherName: 'Northbank Institute',
  description: 'Commentary on law, cities and the sea',
  language: 'en-GB',
  timeZone: 'Europe/London',
  accent: '#8c1c13',
  accentDark: '#f0a899',
  policies: [
    { title: 'Corrections', slug: 'corrections', text: 'We correct what is wrong.\n\nWe say so.' },
    { title: 'Privacy', slug: 'privacy', text: 'We keep nothing.\n\nTruly.' },
  ],
}
