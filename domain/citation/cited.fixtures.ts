import { sortName } from '@/domain/sortName'

import type { Cited } from './Cited'
import { formattedCitations } from './formattedCitations'

export const people = (...names: string[]) => names.map((name) => ({ name, sortName: sortName(name) }))

export const cited = (given: Partial<Cited> = {}): Cited => ({
  authors: people('Ana Marić', 'Tom Brook'),
  title: 'On {walls}',
  publisher: 'House',
  date: '2020-09-14',
  url: 'https://x.org/a',
  language: 'en-GB',
  abstract: '',
  keywords: [],
  ...given,
})

/** The reference in each style: Chicago, APA, MLA. */
export const inStyles = (given: Partial<Cited>): string[] => formattedCitations(cited(given)).map(({ text }) => text)
