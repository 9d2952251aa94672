import { describe, expect, test } from 'vitest'

import { isInstitution, sortName } from './sortName'

describe('a name for lists and citations', () => {
  test.each([
    ['Vuk Vuksanovic', 'Vuksanovic, Vuk'],
    ['Anna van der Berg', 'van der Berg, Anna'],
    ['Ludwig van der Rohe', 'van der Rohe, Ludwig'],
    ['Karl von und zu Guttenfeld', 'von und zu Guttenfeld, Karl'],
    ['José Ortega y Gasset', 'Ortega y Gasset, José'],
    ['Marine Le Pen', 'Le Pen, Marine'],
    ['Jean-Baptiste de La Tour', 'de La Tour, Jean-Baptiste'],
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
  ])('of %s never begins with what stands behind it', (name, sorted) => {
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
    'محمد',
    '王小明',
    'Marić, Ana',
  ])('%s stands whole', (name) => {
    expect(sortName(name)).toBe(name)
  })

  test('in scripts that begin with the family name does so too', () => {
    expect([sortName('한 기선'), sortName('毛 泽东')]).toEqual(['한, 기선', '毛, 泽东'])
  })

  test('tells institutions from people', () => {
    expect(['The Harbour Institute', 'Friends of the Earth', 'Ana Marić', 'Institute'].map(isInstitution)).toEqual([
      true,
      true,
      false,
      false,
    ])
  })
})
