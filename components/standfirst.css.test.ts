import { readFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

import { contrast } from '@/domain/contrast'

const sheet = readFileSync(new URL('./standfirst.css', import.meta.url), 'utf8')

const colours = (name: string): string[] =>
  [...sheet.matchAll(new RegExp(`--${name}: (#[0-9a-f]{6})`, 'g'))].map(([, hex = '']) => hex)

describe('the style sheet', () => {
  it('weighs at most 7 KB, and fetches nothing', () => {
    expect(Buffer.byteLength(sheet)).toBeLessThanOrEqual(7 * 1024)
    expect(sheet).not.toMatch(/@import|url\(|<\//)
  })

  it('turns with the writing: no left or right', () => {
    expect(sheet).not.toMatch(/\b(?:left|right)\b/)
  })

  it.each(['ink', 'soft'])('gives %s text a contrast of 7 : 1 on both grounds (WCAG 2.2, 1.4.6)', (name) => {
    const grounds = colours('paper')
    const [light = '', dark = ''] = colours(name)
    expect(contrast(light, grounds[0] ?? '')).toBeGreaterThanOrEqual(7)
    expect(contrast(dark, grounds[1] ?? '')).toBeGreaterThanOrEqual(7)
  })
})
