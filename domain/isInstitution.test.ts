import { expect, test } from 'vitest'

import { isInstitution } from './isInstitution'

test.each([
  'The Harbour Institute',
  'European Council on Northern Relations',
  'Friends of the Earth',
  'Brook & Daughters',
  'World Bank',
  'Carnegie Endowment, Beirut',
  'Deutsche Bundesbank',
  'Ministarstvo vanjskih poslova',
  'Институт мировой экономики',
  'مركز الدراسات',
  'OECD',
  'UNHCR',
  ' OECD ',
  'The Tide',
])('%s is an institution', (name) => {
  expect(isInstitution(name)).toBe(true)
})

test.each([
  'Ana Marić',
  'Karl von und zu Guttenfeld',
  'José Ortega y Gasset',
  'Plato',
  'Institute',
  'JD Vance',
  'Bo',
  '',
])('“%s” is none', (name) => {
  expect(isInstitution(name)).toBe(false)
})
