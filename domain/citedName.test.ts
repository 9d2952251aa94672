import { expect, test } from 'vitest'

import { citationAuthor, citedName, inverted, isWhole, withInitials } from './citedName'

test('a sort name comes apart at its commas', () => {
  expect(citedName('Marić, Ana')).toEqual({ family: 'Marić', given: 'Ana', suffix: '' })
  expect(citedName('Kellen, Robert F., Jr.')).toEqual({ family: 'Kellen', given: 'Robert F.', suffix: 'Jr.' })
  expect(citedName('Kellen, Jr., Robert F.')).toEqual({ family: 'Kellen', given: 'Robert F.', suffix: 'Jr.' })
  expect(citedName('الحداد، ليلى')).toEqual({ family: 'الحداد', given: 'ليلى', suffix: '' })
  expect(citedName(' Marić , Ana ')).toEqual({ family: 'Marić', given: 'Ana', suffix: '' })
  expect(citedName('World Bank')).toEqual({ family: 'World Bank', given: '', suffix: '' })
})

test('only what has neither a given name nor a suffix stands whole', () => {
  expect(['World Bank', 'Marić, Ana', 'Kellen, Jr.'].map((name) => isWhole(citedName(name)))).toEqual([
    true,
    false,
    false,
  ])
})

test('a name is turned round and shortened with its suffix last', () => {
  const kellen = citedName('Kellen, Robert F., Jr.')
  expect([inverted(kellen), withInitials(kellen)]).toEqual(['Kellen, Robert F., Jr.', 'Kellen, R. F., Jr.'])
  expect(withInitials(citedName('Han, Ki-seon'))).toBe('Han, K.-S.')
  expect(withInitials(citedName('Han, -Ki  Seon-'))).toBe('Han, K. S.')
  expect(withInitials(citedName('World Bank'))).toBe('World Bank')
})

test.each([
  ['Tolkien, J.R.R.', 'Tolkien, J. R. R.'],
  ['Sartre, J.-P.', 'Sartre, J.-P.'],
  ['Hoven, Ludwig van', 'Hoven, L. van'],
  ['Al Saud, Mohammed bin Salman', 'Al Saud, M. bin S.'],
  ['hooks, bell', 'hooks, b.'],
  ['Đorđević, E\u0301mile', 'Đorđević, É.'],
  ['Хајек, Фридрих', 'Хајек, Ф.'],
  ['حداد, مريم', 'حداد, مريم'],
  ['毛, 泽东', '毛, 泽东'],
])('%s has the initials of %s', (sorted, shortened) => {
  expect(withInitials(citedName(sorted))).toBe(shortened)
})

test('no comma of citation_author stands between several words on either side', () => {
  expect(citationAuthor(citedName('van der Rohe, Ludwig'))).toBe('van der Rohe, Ludwig')
  expect(citationAuthor(citedName('van der Rohe, Ludwig Karl'))).toBe('van der Rohe, Ludwig\u00A0Karl')
  expect(citationAuthor(citedName('Kellen, Robert F., Jr.'))).toBe('Kellen, Robert F., Jr.')
})

/** The rule of Zotero’s translator for web pages, for one author: its own list, else a name split at a comma or a space. */
function inZotero(content: string): string[] {
  const parts = content.split(/\s*,\s*/)
  const [one = '', other = ''] = parts
  if (one.includes(' ') && other.includes(' ')) return parts
  const name = content.replace(/[\s,.]+$/, '')
  if (content.includes(',')) return name.split(/, ?/).slice(0, 2)
  const space = name.lastIndexOf(' ')
  return [name.slice(space + 1), name.slice(0, Math.max(space, 0))].filter(Boolean)
}

test.each([
  ['European Council on Northern Relations', ['European Council on Northern Relations']],
  ['OECD', ['OECD']],
  ["de La Tour d'Auvergne-Montmorency, Jean-Baptiste", ["de La Tour d'Auvergne-Montmorency", 'Jean-Baptiste']],
  ['van der Rohe, Ludwig Karl', ['van der Rohe', 'Ludwig\u00A0Karl']],
  ['Han, Ki-seon', ['Han', 'Ki-seon']],
  ['Kellen, Robert F., Jr.', ['Kellen', 'Robert F.']],
])('Zotero reads the citation_author of %s in its own parts', (sorted, parts) => {
  expect(inZotero(citationAuthor(citedName(sorted)))).toEqual(parts)
})
