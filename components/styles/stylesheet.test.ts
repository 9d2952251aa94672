import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { transformSync } from 'esbuild'
import { describe, expect, it } from 'vitest'

import { contrast } from '@/domain/contrast'
import { stylesheet } from '@/serving/pages/stylesheet'

// As it is sent: without comments and indentation.
const sheet = stylesheet()

const folder = path.join(process.cwd(), 'components', 'styles')

const colours = (name: string): string[] =>
  [...sheet.matchAll(new RegExp(`--${name}: (#[0-9a-f]{6})`, 'g'))].map(([, hex = '']) => hex)

describe('the style sheet', () => {
  it('weighs at most 7.25 KB, and fetches nothing', () => {
    expect(Buffer.byteLength(sheet)).toBeLessThanOrEqual(7.25 * 1024)
    expect(sheet).not.toMatch(/@import|url\(|<\//)
  })

  it('is sent as it is written: nested, in its layers, for print too', () => {
    expect(sheet).toMatch(/^@layer reset,tokens,text,page,print;/)
    for (const part of [
      '.permalink{',
      '&:not(:focus)',
      'prefers-color-scheme:dark',
      '@media print{',
      'content:"#" / ""',
    ])
      expect(sheet).toContain(part)
  })

  it('is made of every file of its folder', () => {
    const files = readdirSync(folder).filter((file) => file.endsWith('.css'))
    expect(files.length).toBeGreaterThan(5)
    for (const file of files) {
      const rules = readFileSync(path.join(folder, file), 'utf8')
      expect(sheet, file).toContain(transformSync(rules, { loader: 'css', minify: true, charset: 'utf8' }).code.trim())
    }
  })

  it('lays a light ground beneath a picture one may see through, where the page is dark', () => {
    expect(sheet).toMatch(/@media screen and \(prefers-color-scheme:dark\)\{[^@]*\.ground\{background:#fdfcf9\}/)
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
