import { expect, test } from 'vitest'

import { jsonLdType, kindLabel, kinds } from './kinds'

test('each kind has a code of its own; an unknown one reads as a commentary', () => {
  expect(kinds.map(({ code }) => code)).toEqual(['commentary', 'analysis', 'explainer', 'reply', 'review', 'interview'])
  expect([kindLabel('analysis'), kindLabel('__proto__')]).toEqual(['Analysis', 'Commentary'])
  expect([jsonLdType('reply'), jsonLdType('explainer')]).toEqual(['OpinionNewsArticle', 'BackgroundNewsArticle'])
})

test('each kind is called, and known to search engines, as what it is', () => {
  expect(kinds.map(({ code, label, plural, jsonLd }) => [code, label, plural, jsonLd].join(' '))).toEqual([
    'commentary Commentary Commentaries OpinionNewsArticle',
    'analysis Analysis Analyses AnalysisNewsArticle',
    'explainer Explainer Explainers BackgroundNewsArticle',
    'reply Reply Replies OpinionNewsArticle',
    'review Review Reviews ReviewNewsArticle',
    'interview Interview Interviews BackgroundNewsArticle',
  ])
})
