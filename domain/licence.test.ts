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
    ['used by permission', 'by-permission'],
    ['CC BY 2.5', undefined],
    ['CC BY', undefined],
    ['Reuters', undefined],
  ])('%s is %s', (text, code) => {
    expect(licenceNamed(text)?.code).toBe(code)
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
