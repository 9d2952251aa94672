import { describe, expect, test } from 'vitest'

import { fold, numbered, reservedSlug, slugify, textMark } from './slug'

describe('an address made from a title', () => {
  test.each([
    ['Vučić and Dačić', 'vucic-and-dacic'],
    ['Đorđe Šimić', 'dorde-simic'],
    ['Łódź, Ærø & Straße', 'lodz-aero-strasse'],
    ['İstanbul ﬁle', 'istanbul-file'],
    ['Београд', 'beograd'],
    ['Αθήνα', 'athina'],
    ['It’s the author’s', 'its-the-authors'],
    ['Əliyev and O‘zbek ʿAlī', 'aliyev-and-ozbek-ali'],
    ['???', ''],
    ['👨‍👩‍👧', ''],
  ])('%s becomes %s', (title, slug) => {
    expect(slugify(title)).toBe(slug)
  })

  test.each([
    ['Київ після війни', null, 'kyiv-pislia-viiny'],
    ['Харків і Єлисавет', 'uk', 'kharkiv-i-yelysavet'],
    ['Über Ölpreise', 'de', 'ueber-oelpreise'],
    ['Über Ölpreise', 'de-AT', 'ueber-oelpreise'],
    ['Über Ölpreise', 'DE', 'ueber-oelpreise'],
    ['Über Ölpreise', null, 'uber-olpreise'],
    ['Donau\u00ADdampf\u00ADschiff', null, 'donaudampfschiff'],
    ['没有人想关闭的港口', 'zh', 'mei-you-ren-xiang-guan-bi-de-gang-kou'],
    ['한국의 항구', 'ko', 'hangugui-hanggu'],
    ['Щука в море', 'ru', 'shchuka-v-more'],
    ['Щит и ъгъл', 'bg', 'shtit-i-agal'],
    ['Њујорк ђак', null, 'njujork-dak'],
    ['Άνθρωποι του ουρανού', 'el', 'anthropoi-tou-ouranou'],
    ['Ærø og Århus', 'da', 'aeroe-og-aarhus'],
  ])('%s (%s) becomes %s', (title, language, slug) => {
    expect(slugify(title, language)).toBe(slug)
  })

  // The national tables, letter by letter.
  test.each([
    ['uk', 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя', 'abvhgdeiezhzyiiiklmnoprstufkhtschshshchiuia'],
    ['uk', 'є ї й ю я', 'ye-yi-y-yu-ya'],
    ['bg', 'абвгдежзийклмнопрстуфхцчшщъьюя', 'abvgdezhziyklmnoprstufkhtschshshtayyuya'],
    ['sr', 'абвгдђежзијклљмнњопрстћуфхцчџш', 'abvgddezzijklljmnnjoprstcufhccdzs'],
    ['el', 'αβγδεζηθικλμνξοπρσςτυφχψω', 'avgdezithiklmnxoprsstyfchpso'],
    ['el', 'άγγελος του ουρανού', 'angelos-tou-ouranou'],
    ['da', 'æ ø å', 'ae-oe-aa'],
    ['de', 'ä ö ü ß', 'ae-oe-ue-ss'],
    ['sv', 'å ä ö', 'a-a-o'],
    [null, 'ə ŋ å', 'a-n-a'],
  ])('in %s has each letter of “%s” as %s', (language, letters, slug) => {
    expect(slugify(letters, language)).toBe(slug)
  })

  test.each([
    'الميناء الذي لم يرد أحد إغلاقه',
    'הנמל שאיש לא רצה לסגור',
    'बंदरगाह',
    'ท่าเรือ',
    'ნავსადგური',
    'Նավահանգիստ',
    'みなと',
    'ወደብ',
  ])('of “%s” has letters in it', (title) => {
    expect(slugify(title)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  })

  test('of a word longer than an address is cut in the word, not down to the article before it', () => {
    const word = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetzgebungsverfahrensordnung'
    const slug = slugify(`Die ${word}`, 'de')
    expect(slug).toHaveLength(80)
    expect(slug).toMatch(/^die-rindfleischetikettierungsueberwachung/)
  })

  test('is whole where it has 80 characters, or where a word ends there', () => {
    const eighty = `${'harbour '.repeat(9)}lock-out`
    const slug = eighty.replaceAll(' ', '-')
    expect(slug).toHaveLength(80)
    expect([slugify(eighty), slugify(`${eighty} and on`)]).toEqual([slug, slug])
  })

  test.each([30, 40])('is cut in the word where only a beginning of %d characters would remain', (length) => {
    const slug = slugify(`${'a'.repeat(length)} ${'b'.repeat(80)}`)
    expect(slug).toBe(`${'a'.repeat(length)}-${'b'.repeat(79 - length)}`)
  })

  test('is cut at the word where more than half of an address remains', () => {
    expect(slugify(`${'a'.repeat(41)} ${'b'.repeat(80)}`)).toBe('a'.repeat(41))
    expect(slugify(`${'a'.repeat(50)} ${'b'.repeat(30)} c`)).toBe('a'.repeat(50))
  })

  test('is the same for composed and decomposed letters', () => {
    expect(slugify('Café'.normalize('NFD'))).toBe(slugify('Café'.normalize('NFC')))
  })

  test('ends at a word within 80 characters', () => {
    const slug = slugify('a long word '.repeat(30))
    expect(slug.length).toBeLessThanOrEqual(80)
    expect(slug).toMatch(/^(a-long-word-)*(a|a-long|a-long-word)$/)
  })
})

test('texts without a letter are told apart, each by the same mark every time', () => {
  const marks = ['???', '!!!', '👨‍👩‍👧', '…'].map(textMark)
  expect(new Set(marks).size).toBe(4)
  expect(marks).toEqual(['???', '!!!', '👨‍👩‍👧', '…'].map(textMark))
  expect(marks.filter((mark) => !/^[a-z0-9]{7}$/.test(mark))).toEqual([])
})

test('a mark stays the same from version to version, since addresses are made with it', () => {
  expect(['', '???', '!!!', '👨‍👩‍👧'].map(textMark)).toEqual(['0ztntfp', '0yciw7o', '0ckr8de', '1eg9eel'])
})

test('an address with a number stays within 80 characters, at a word', () => {
  expect(numbered('harbour', 2)).toBe('harbour-2')
  const long = numbered(slugify('a long word '.repeat(30)), 12)
  expect(long).toMatch(/^(a-long-word-)*(a|a-long|a-long-word)-12$/)
  expect(long.length).toBeLessThanOrEqual(80)
  expect(numbered('x'.repeat(80), 100)).toHaveLength(80)
})

test('folding makes quotes, dashes and accents alike', () => {
  expect(fold('  “Vučić” –\n the author’s ')).toBe('"vucic" - the author\'s')
})

test.each([
  ['Łódź, Ærø, Straße, Đorđe, Þórr', 'lodz, aero, strasse, dorde, thorr'],
  ['ðəħıøœŋŧ', 'dahiooent'],
  ['абвгдђежѕзиіјклљмнњопрстћуфхцчџшщъыьэюяєґ', 'abvgddezhdzziijklljmnnjoprstcufkhcchdzshshchyeyuyayeg'],
  ['αβγδεζηθικλμνξοπρσςτυφχψω', 'avgdezithiklmnxoprsstyfchpso'],
  ['Београд ЂУРЂИЦА', 'beograd durdica'],
])('“%s” is searched for as “%s”', (text, folded) => {
  expect(fold(text)).toBe(folded)
})

test('the site’s own addresses are kept for it', () => {
  const kept = [
    'admin',
    'api',
    '_next',
    'search',
    'feed.xml',
    'sitemap-xml',
    'robots.txt',
    'preview',
    'commentary',
    'media',
  ]
  expect(kept.filter((slug) => !reservedSlug(slug))).toEqual([])
  expect(reservedSlug('harbour')).toBe(false)
})
