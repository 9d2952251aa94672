import { expect, test } from 'vitest'

import { inStyles, people } from './cited.fixtures'

/** The part of each reference that names the authors: Chicago, APA, MLA. */
const names = (authors: ReturnType<typeof people>, publisher = 'House'): string[] =>
  inStyles({ authors, publisher, title: 'T' }).map((text) => text.replace(/ ?(?:“T|\(2020|T\. \().*$/u, ''))

const same = (text: string) => [text, text, text]

test.each([
  ['Anna van der Berg', 'van der Berg, Anna', 'van der Berg, A.'],
  ['Karl von und zu Guttenfeld', 'von und zu Guttenfeld, Karl', 'von und zu Guttenfeld, K.'],
  ['María del Carmen de la Torre', 'de la Torre, María del Carmen', 'de la Torre, M. del C.'],
  ['Robert F. Kellen Jr.', 'Kellen, Robert F., Jr.', 'Kellen, R. F., Jr.'],
  ['Ada Brook III', 'Brook, Ada, III.', 'Brook, A., III.'],
  ['Prof. Dr. Ada van der Lind', 'van der Lind, Ada', 'van der Lind, A.'],
  ['bell hooks', 'hooks, bell', 'hooks, b.'],
  ['Фридрих фон Хајек', 'фон Хајек, Фридрих', 'фон Хајек, Ф.'],
  ['مريم حداد', 'حداد, مريم', 'حداد, مريم.'],
])('%s has the family name first, with its particles and the suffix behind', (name, whole, short) => {
  const [chicago, apa, mla] = names(people(name))
  const dotted = whole.endsWith('.') ? whole : `${whole}.`
  expect([chicago, apa, mla]).toEqual([dotted, short, dotted])
})

test('a particle that the desk sorts behind the given name stays there, and is no initial', () => {
  const authors = [{ name: 'Ludwig van Hoven', sortName: 'Hoven, Ludwig van' }]
  expect(names(authors)).toEqual(['Hoven, Ludwig van.', 'Hoven, L. van.', 'Hoven, Ludwig van.'])
})

test.each(['Plato', 'محمد', '王小明', 'OECD', 'World Bank', 'The Harbour Institute', 'معهد البحار'])(
  '%s stands whole',
  (name) => {
    expect(names(people(name))).toEqual(same(`${name}.`))
  },
)

test.each([
  { name: 'Han Ki-seon', sortName: 'Han, Ki-seon', apa: 'Han, K.-S.' },
  { name: '한 기선', sortName: '한, 기선', apa: '한 기선.' },
  { name: '毛泽东', sortName: '毛, 泽东', apa: '毛泽东.' },
])('$name, with the family name first in the byline, is not turned round', ({ name, sortName, apa }) => {
  expect(names([{ name, sortName }])).toEqual([`${name}.`, apa, `${name}.`])
})

test('two authors are joined by “and”, with a comma where the first is turned round', () => {
  expect(names(people('Ana Marić', 'Robert F. Kellen Jr.'))).toEqual([
    'Marić, Ana, and Robert F. Kellen Jr.',
    'Marić, A., & Kellen, R. F., Jr.',
    'Marić, Ana, and Robert F. Kellen Jr.',
  ])
  expect(names(people('World Bank', 'Dr Ana Marić'))).toEqual([
    'World Bank and Ana Marić.',
    'World Bank, & Marić, A.',
    'World Bank and Ana Marić.',
  ])
  const han = { name: 'Han Ki-seon', sortName: 'Han, Ki-seon' }
  expect(names([han, ...people('Ana Marić')])[0]).toBe('Han Ki-seon and Ana Marić.')
  expect(names([...people('Ana Marić'), han])).toEqual([
    'Marić, Ana, and Han Ki-seon.',
    'Marić, A., & Han, K.-S.',
    'Marić, Ana, and Han Ki-seon.',
  ])
})

test('MLA names one of three, the others all of them', () => {
  expect(names(people('Ana Marić', 'Tom Brook', 'Plato'))).toEqual([
    'Marić, Ana, Tom Brook, and Plato.',
    'Marić, A., Brook, T., & Plato.',
    'Marić, Ana, et al.',
  ])
  const [chicago, , mla] = names(people('World Bank', 'OECD', 'Plato'))
  expect([chicago, mla]).toEqual(['World Bank, OECD, and Plato.', 'World Bank et al.'])
})

test('Chicago names three of more than six', () => {
  const many = people('Ana Marić', 'B Two', 'C Three', 'D Four', 'E Five', 'F Six', 'G Seven')
  expect(names(many.slice(0, 6))[0]).toBe('Marić, Ana, B Two, C Three, D Four, E Five, and F Six.')
  expect(names(many)[0]).toBe('Marić, Ana, B Two, C Three, et al.')
})

test('APA names nineteen and the last of more than twenty', () => {
  const many = (count: number) => people(...Array.from({ length: count }, (_, at) => `A N${at + 1}`))
  expect(names(many(20))[1]).toMatch(/^N1, A\., .*N19, A\., & N20, A\.$/)
  expect(names(many(22))[1]).toMatch(/^N1, A\., .*N18, A\., N19, A\., \. \. \. N22, A\.$/)
})

test('where nobody signs the title comes first', () => {
  expect(inStyles({ authors: [], title: 'Why walls?' })).toEqual([
    '“Why walls?” House, September 14, 2020. https://x.org/a.',
    'Why walls? (2020, September 14). House. https://x.org/a',
    '“Why walls?” House, 14 Sept. 2020, https://x.org/a.',
  ])
})

test('a publisher that signs its own text is named once by APA and MLA, and twice by Chicago', () => {
  expect(inStyles({ authors: people('World Bank'), publisher: 'World Bank', title: 'T' })).toEqual([
    'World Bank. “T.” World Bank, September 14, 2020. https://x.org/a.',
    'World Bank. (2020, September 14). T. https://x.org/a',
    '“T.” World Bank, 14 Sept. 2020, https://x.org/a.',
  ])
})
