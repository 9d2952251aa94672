import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'

import { CommentaryPage } from './CommentaryPage'
import { commentary, picture, publisher } from './page.fixtures'

const render = (view = commentary, preview = false): string =>
  renderToStaticMarkup(<CommentaryPage view={view} publisher={publisher} stylesheet="body{}" preview={preview} />)

/** Every match of the first group. */
const all = (html: string, pattern: RegExp): string[] => [...html.matchAll(pattern)].map(([, found = '']) => found)

describe('the commentary page', () => {
  const html = render()

  it('has one h1, which is the title, with no mark-up of its own', () => {
    expect(all(html, /<h1[^>]*>(.*?)<\/h1>/g)).toEqual([
      'Who owns the tide? &lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt;',
    ])
    expect(html).not.toContain('<script>')
  })

  it('runs no script: the only one holds data, and no text can end it', () => {
    expect(all(html, /<script([^>]*)>/g)).toEqual([' type="application/ld+json"'])
    const [json = ''] = all(html, /<script type="application\/ld\+json">(.*?)<\/script>/g)
    expect(json).not.toContain('<')
    expect(JSON.parse(json)).toMatchObject({ headline: commentary.title })
  })

  it('names no id twice, and only those that its links need', () => {
    const ids = all(html, / id="([^"]*)"/g)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.filter((id) => !id.startsWith('note-'))).toEqual([
      'main',
      ...commentary.contents.map(({ anchor }) => anchor),
    ])
    for (const target of all(html, /href="#([^"]*)"/g)) expect(ids).toContain(target)
  })

  it('has no style, event or title attributes', () => {
    expect(html).not.toMatch(/<[^>]* (?:style|on[a-z]+)=/)
    expect(html.replace(/<link [^>]*>/g, '')).not.toMatch(/<[^>]* title=/)
  })

  it('keeps the desk’s order of authors in byline, tags and data', () => {
    const names = ['Tom Osei', 'Jelena Đorđević']
    const cited = ['Osei, Tom', 'Đorđević, Jelena']
    expect(all(html, /rel="author">(.*?)</g)).toEqual(names)
    expect(all(html, /name="citation_author" content="(.*?)"/g)).toEqual(cited)
    const turned = render({ ...commentary, byline: [...commentary.byline].reverse() })
    expect(all(turned, /name="citation_author" content="(.*?)"/g)).toEqual(cited.reverse())
  })

  it('gives reference managers the day in the desk’s zone', () => {
    expect(html).toContain('<meta name="citation_publication_date" content="2020/09/25"/>')
    expect(html).toContain(
      '<meta name="citation_public_url" content="https://northbank.example/commentary/who-owns-the-tide"/>',
    )
  })

  it('links the licence’s deed and the source beneath the picture', () => {
    expect(html).toContain('<a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>')
    expect(html).not.toMatch(/rel="?license/)
    expect(html).toContain('<a href="https://commons.example/estuary">Wikimedia Commons</a>')
  })

  it('writes down the picture’s size and fetches the first one early, the others late', () => {
    const [lead = '', pier = ''] = all(html, /(<img [^>]*alt="[^"][^>]*>)/g)
    expect(lead).toMatch(/fetchPriority="high"[^>]*width="1600" height="900"/i)
    expect(lead).toContain('estuary-640.webp 640w')
    expect(pier).toContain('loading="lazy"')
  })

  it('shows bios as they were and as they are', () => {
    expect(html).toContain(
      '<a href="/authors/jelena-dordevic" dir="auto">Jelena Đorđević</a> is a fellow at the Northbank Institute.',
    )
    expect(html).toContain('<b dir="ltr">Now:</b> Jelena Đorđević is its director.')
    expect(html.match(/>Now:/g)).toHaveLength(1)
  })

  it('gives each bio the direction of its own words, whatever the name before it', () => {
    const [bio] = commentary.bios
    const arabic = { name: 'Leila Haddad', href: '/authors/leila', then: 'باحثة في المعهد.', now: 'مديرة المعهد.' }
    const page = render({ ...commentary, bios: bio ? [bio, arabic] : [] })
    expect(page).toContain('<p dir="auto"><a href="/authors/leila" dir="auto">Leila Haddad</a>: باحثة في المعهد.</p>')
    expect(page).toContain('<p dir="auto"><b dir="ltr">Now:</b> مديرة المعهد.</p>')
    expect(page).toMatch(/Disclaimer.*<p dir="auto">The views expressed/)
  })

  it('has a description where it has no standfirst, and a locale with a country', () => {
    const first = render({ ...commentary, standfirst: '', description: 'The tide turns.', language: 'ar' })
    for (const name of ['name="description"', 'property="og:description"'])
      expect(first).toContain(`<meta ${name} content="The tide turns."/>`)
    expect(first).toContain('"description":"The tide turns."')
    expect(first).toContain('<meta property="og:locale" content="ar_EG"/>')
  })

  it('leaves out what a bare commentary lacks, headings included', () => {
    const bare = render({
      ...commentary,
      standfirst: '',
      byline: [],
      updated: null,
      lead: null,
      keyPoints: [],
      contents: [],
      footnotes: [],
      ageYears: null,
      bios: [],
      disclaimers: [],
      topics: [],
      related: [],
    })
    for (const word of [
      'Updated',
      'Key points',
      'Contents',
      'Notes',
      'About the',
      'Disclaimer',
      'Topics and regions',
      'Read next',
      'years old',
    ]) {
      expect(bare).not.toContain(word)
    }
    expect(html).toContain('6 years old')
  })

  it('turns with its language, and marks the publisher’s words that do not', () => {
    const arabic = render({ ...commentary, language: 'ar', direction: 'rtl' })
    expect(arabic).toMatch(/^<html lang="ar" dir="rtl">/)
    expect(arabic).toContain('<header class="line" lang="en-GB" dir="ltr">')
    expect(arabic).toContain(
      '<section class="points" aria-label="Key points" lang="en-GB"><h2 class="label">Key points',
    )
    expect(arabic).toContain('<section class="related" dir="rtl" aria-label="Read next"><h2 class="label" dir="ltr">')
    expect(arabic).toContain('<p class="signed" dir="ltr">')
    expect(html).not.toMatch(/<body[\s\S]*lang="en-GB"/)
  })

  it('runs its title and its standfirst as their letters do, where no language is stated', () => {
    const stated = render({ ...commentary, openingDirection: undefined })
    expect(html).toMatch(/<h1 dir="ltr">[^<]+<\/h1><p class="standfirst" dir="ltr">/)
    expect(stated).toMatch(/<h1>[^<]+<\/h1><p class="standfirst">/)
  })

  it('says that a preview is none of the reader’s, and tells machines nothing', () => {
    const draft = render(commentary, true)
    expect(draft).toContain('Preview: not published.')
    expect(draft).toContain('<meta name="robots" content="noindex"/>')
    expect(draft).not.toMatch(/ld\+json|canonical|citation_|og:/)
    expect(html).not.toMatch(/noindex|not published/)
  })

  it('takes a portrait sharp enough for a dense screen and no larger', () => {
    const portrait = { ...picture, sources: [{ src: '/a/64.webp', width: 64 }, ...picture.sources] }
    const signed = render({ ...commentary, byline: commentary.byline.map((author) => ({ ...author, portrait })) })
    expect(signed).toContain(
      '<img class="portrait" src="/api/media/file/estuary-640.webp" alt="" width="48" height="48"',
    )
  })
})
