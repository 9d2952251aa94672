import { describe, expect, test } from 'vitest'

import { creditOf, licenceGaps, licenceNamed, licences } from './licence'

describe('licences', () => {
  test.each([
    ['CC-BY-4.0', 'CC-BY-4.0'],
    ['CC BY-SA 3.0', 'CC-BY-SA-3.0'],
    ['Creative Commons Attribution 4.0 International', 'CC-BY-4.0'],
    ['cc by-nc-nd 4.0', 'CC-BY-NC-ND-4.0'],
    ['Creative Commons Attribution-ShareAlike 3.0 Unported', 'CC-BY-SA-3.0'],
    ['https://creativecommons.org/licenses/by-sa/4.0/', 'CC-BY-SA-4.0'],
    ['https://creativecommons.org/publicdomain/zero/1.0/', 'CC0-1.0'],
    ['https://creativecommons.org/publicdomain/mark/1.0/', 'PDM-1.0'],
    ['CC0', 'CC0-1.0'],
    ['OGL v3.0', 'OGL-UK-3.0'],
    ['Open Government License v3.0', 'OGL-UK-3.0'],
    ['© Ana Marić, all rights reserved', 'all-rights-reserved'],
    ['Creative Commons Zero', 'CC0-1.0'],
    ['CC Zero', 'CC0-1.0'],
    ['CC BY International 4.0', 'CC-BY-4.0'],
    ['Photo: Ana Marić/CC BY-SA 4.0/Wikimedia Commons', 'CC-BY-SA-4.0'],
    ['Public Domain', 'PDM-1.0'],
    ['Open Government Licence 3', 'OGL-UK-3.0'],
    ['OGL-UK v3', 'OGL-UK-3.0'],
    ['Photo: Ana, Creative Commons Attribution-NonCommercial-NoDerivatives 4.0', 'CC-BY-NC-ND-4.0'],
    ['Creative Commons Attribution Non Commercial Share Alike 4.0', 'CC-BY-NC-SA-4.0'],
    ['Creative Commons Attribution-NoDerivs 4.0', 'CC-BY-ND-4.0'],
    ['Attribution-NoDerivativeWorks 4.0 cc', undefined],
    ['used by permission', 'by-permission'],
    ['CC BY 2.5', undefined],
    ['CC BY', undefined],
    ['Reuters', undefined],
  ])('%s is %s', (text, code) => {
    expect(licenceNamed(text)?.code).toBe(code)
  })

  test('each is called as its authors call it, at the address of its deed, and says whether it asks for attribution', () => {
    const cc = 'https://creativecommons.org'
    expect(licences.map(({ code, label, deed, attribution }) => [code, label, deed, attribution])).toEqual([
      ['CC-BY-4.0', 'CC BY 4.0', `${cc}/licenses/by/4.0/`, true],
      ['CC-BY-SA-4.0', 'CC BY-SA 4.0', `${cc}/licenses/by-sa/4.0/`, true],
      ['CC-BY-ND-4.0', 'CC BY-ND 4.0', `${cc}/licenses/by-nd/4.0/`, true],
      ['CC-BY-NC-4.0', 'CC BY-NC 4.0', `${cc}/licenses/by-nc/4.0/`, true],
      ['CC-BY-NC-SA-4.0', 'CC BY-NC-SA 4.0', `${cc}/licenses/by-nc-sa/4.0/`, true],
      ['CC-BY-NC-ND-4.0', 'CC BY-NC-ND 4.0', `${cc}/licenses/by-nc-nd/4.0/`, true],
      ['CC-BY-3.0', 'CC BY 3.0', `${cc}/licenses/by/3.0/`, true],
      ['CC-BY-SA-3.0', 'CC BY-SA 3.0', `${cc}/licenses/by-sa/3.0/`, true],
      ['CC-BY-2.0', 'CC BY 2.0', `${cc}/licenses/by/2.0/`, true],
      ['CC-BY-SA-2.0', 'CC BY-SA 2.0', `${cc}/licenses/by-sa/2.0/`, true],
      ['CC0-1.0', 'CC0 1.0', `${cc}/publicdomain/zero/1.0/`, false],
      ['PDM-1.0', 'Public domain', `${cc}/publicdomain/mark/1.0/`, false],
      [
        ...['OGL-UK-3.0', 'Open Government Licence v3.0'],
        ...['https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/', true],
      ],
      ['by-permission', 'By permission', null, false],
      ['all-rights-reserved', 'All rights reserved', null, false],
    ])
  })

  test('an image names what its licence asks for and it lacks, a sentence each', () => {
    expect(licenceGaps({ licence: 'OGL-UK-3.0' })).toEqual([
      'Open Government Licence v3.0 asks for the image’s creator. Name them.',
      'Open Government Licence v3.0 asks for the image’s source. Name it.',
      'Open Government Licence v3.0 asks for a link to the image’s source. Add it.',
    ])
    expect(licenceGaps({ licence: 'gone' })).toEqual([
      'The image has no licence. Choose the terms under which it may be shown.',
    ])
    expect(licenceGaps({ licence: 'by-permission' })).toEqual([])
  })

  test('a credit has what is known, and nothing empty', () => {
    expect(creditOf({ creator: 'Ana' })).toEqual({
      parts: [{ text: 'Ana', href: null }],
      ...{ licenceUrl: null, creator: 'Ana' },
    })
    expect(creditOf({ creator: '', source: 'Commons', licence: 'by-permission' })).toEqual({
      parts: [
        { text: 'Commons', href: null },
        { text: 'By permission', href: null },
      ],
      ...{ licenceUrl: null, creator: null },
    })
    expect(creditOf({ sourceUrl: 'http://example.org' })?.parts).toEqual([
      { text: 'example.org', href: 'http://example.org/' },
    ])
    expect(creditOf({ sourceUrl: 'mailto:ana@example.org' })?.parts).toEqual([
      { text: 'mailto:ana@example.org', href: 'mailto:ana@example.org' },
    ])
  })

  test('a credit links source and deed, and says what an attribution licence lacks', () => {
    const image = { creator: 'Ana', source: 'Commons', sourceUrl: 'https://example.org/x', licence: 'CC-BY-4.0' }
    expect(creditOf(image)).toEqual({
      creator: 'Ana',
      licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
      parts: [
        { text: 'Ana', href: null },
        { text: 'Commons', href: 'https://example.org/x' },
        { text: 'CC BY 4.0', href: 'https://creativecommons.org/licenses/by/4.0/' },
      ],
    })
    expect(licenceGaps(image)).toEqual([])
    expect(licenceGaps({ licence: 'CC-BY-4.0' })).toHaveLength(3)
    expect(licenceGaps({})).toEqual([expect.stringContaining('no licence')])
    expect(licenceGaps({ licence: 'CC0-1.0' })).toEqual([])
  })

  test('each is recognised by its own code and label, and a CC deed is at its address', () => {
    for (const { code, label } of licences)
      expect([licenceNamed(code)?.code, licenceNamed(label)?.code]).toEqual([code, code])
    expect(licences.find(({ code }) => code === 'CC-BY-NC-SA-4.0')?.deed).toBe(
      'https://creativecommons.org/licenses/by-nc-sa/4.0/',
    )
  })

  test('a source that readers may not follow is no link, and no source link', () => {
    const image = { creator: ' ', source: 'Ana', sourceUrl: 'javascript:alert(1)', licence: 'CC-BY-4.0' }
    expect(creditOf(image)?.parts[1]).toEqual({ text: 'Ana', href: null })
    expect(licenceGaps(image)).toEqual([expect.stringContaining('creator'), expect.stringContaining('link')])
    expect(creditOf({ sourceUrl: 'https://www.example.org/x' })?.parts).toEqual([
      { text: 'example.org', href: 'https://www.example.org/x' },
    ])
    expect(creditOf({})).toBeNull()
  })
})
