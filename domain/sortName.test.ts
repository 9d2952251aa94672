import { describe, expect, test } from 'vitest'

import { formerSortName, sortName } from './sortName'

describe('a name for lists and citations', () => {
  test.each([
    ['Vuk Vuksanovic', 'Vuksanovic, Vuk'],
    ['Anna van der Berg', 'van der Berg, Anna'],
    ['Ludwig van der Rohe', 'van der Rohe, Ludwig'],
    ['Karl von und zu Guttenfeld', 'von und zu Guttenfeld, Karl'],
    ['José Ortega y Gasset', 'Ortega y Gasset, José'],
    ['Marine Le Pen', 'Le Pen, Marine'],
    ['Jean-Baptiste de La Tour', 'de La Tour, Jean-Baptiste'],
    ["Jean-Baptiste de La Tour d'Auvergne-Montmorency", "de La Tour d'Auvergne-Montmorency, Jean-Baptiste"],
    ['Emmanuel d’Astier de La Vigerie', 'd’Astier de La Vigerie, Emmanuel'],
    ['Otto von Habsburg zu Lothringen', 'von Habsburg zu Lothringen, Otto'],
    ['María del Carmen de la Torre', 'de la Torre, María del Carmen'],
    ['Luiz Inácio da Silva', 'da Silva, Luiz Inácio'],
    ['Zine El Abidine Ben Ali', 'Ben Ali, Zine El Abidine'],
    ['Mohammed bin Salman Al Saud', 'Al Saud, Mohammed bin Salman'],
    ['Seán Mac Stíofáin', 'Mac Stíofáin, Seán'],
    ['bell hooks', 'hooks, bell'],
    ['Al Gore', 'Gore, Al'],
    ['Фридрих фон Хајек', 'фон Хајек, Фридрих'],
    ['محمد بن سلمان', 'بن سلمان, محمد'],
    ['דוד בן גוריון', 'בן גוריון, דוד'],
  ])('of %s keeps its particles with the family name', (name, sorted) => {
    expect(sortName(name)).toBe(sorted)
  })

  test.each([
    ['Robert F. Kellen Jr.', 'Kellen, Robert F., Jr.'],
    ['Robert F. Kellen, Jr.', 'Kellen, Robert F., Jr.'],
    ['Ada Brook III', 'Brook, Ada, III'],
    ['Ludwig van der Rohe Sr', 'van der Rohe, Ludwig, Sr'],
    ['Ana Marić, PhD', 'Marić, Ana'],
    ['Dr Ada Lindqvist', 'Lindqvist, Ada'],
    ['Prof. Dr. Ada van der Lind', 'van der Lind, Ada'],
  ])('of %s never has what stands before or behind it in its parts', (name, sorted) => {
    expect(sortName(name)).toBe(sorted)
  })

  test.each([
    'European Council on Northern Relations',
    'The Harbour Institute',
    'Friends of the Earth',
    'Institut für Seerecht',
    'Brook & Daughters',
    'معهد البحار',
    'Plato',
    'OECD',
    'World Bank',
    'Human Rights Watch',
    'Médecins Sans Frontières',
    'RAND Corporation',
    'Northbank Staff',
    'محمد',
    '王小明',
    'Marić, Ana',
  ])('%s stands whole', (name) => {
    expect(sortName(name)).toBe(name)
  })

  test('in scripts that begin with the family name does so too', () => {
    expect([sortName('한 기선'), sortName('毛 泽东')]).toEqual(['한, 기선', '毛, 泽东'])
  })
})

test.each([
  [' Ana Marić ', 'Marić, Ana'],
  ['Ludwig van der Rohe', 'van der Rohe, Ludwig'],
  ['van der Rohe', 'der Rohe, van'],
  ['Robert F. Kellen Jr.', 'Jr., Robert F. Kellen'],
  [' Plato ', 'Plato'],
  ['', ''],
])('by the former rule “%s” was sorted as “%s”', (name, sorted) => {
  expect(formerSortName(name)).toBe(sorted)
})

test('a name is sorted without the space around it', () => {
  expect([sortName(' Ana  Marić '), sortName(' Plato ')]).toEqual(['Marić, Ana', 'Plato'])
})
