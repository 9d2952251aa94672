import fc from 'fast-check'
import { expect, test } from 'vitest'

import { imported, paragraph, run, words } from './ghostTexts.fixtures'

test('every word of a text that readers saw is in the draft or in the report', () => {
  let at = 0
  const word = () => `w${(at += 1)}x`
  const html = () => `<p>${word()} <b>${word()}</b></p>`
  const make: Readonly<Record<string, () => object>> = {
    image: () => ({ src: `https://old.example/${at}.jpg`, caption: html() }),
    gallery: () => ({ images: [{ src: 'https://old.example/g.jpg' }], caption: word() }),
    bookmark: () => ({
      url: 'https://b.example/',
      metadata: { title: word(), description: word(), author: word(), publisher: word() },
      caption: word(),
    }),
    embed: () => ({ url: 'https://e.example/', html: `<blockquote>${word()}</blockquote>`, caption: word() }),
    html: () => ({ html: html() }),
    markdown: () => ({ markdown: `# ${word()}\n\n- ${word()}` }),
    codeblock: () => ({ code: word(), caption: word() }),
    callout: () => ({ calloutText: word(), calloutEmoji: '💡' }),
    toggle: () => ({ heading: word(), content: html() }),
    button: () => ({ buttonText: word(), buttonUrl: 'https://b.example/' }),
    file: () => ({ src: 'https://f.example/f', fileTitle: word(), fileCaption: word(), fileName: word() }),
    audio: () => ({ src: 'https://f.example/a', title: word(), caption: word() }),
    video: () => ({ src: 'https://f.example/v', fileName: word(), caption: word() }),
    header: () => ({ header: word(), subheader: word(), buttonText: word(), buttonUrl: 'https://b.example/' }),
    product: () => ({ productTitle: word(), productDescription: html(), productButton: word(), productUrl: '' }),
    'call-to-action': () => ({ textValue: html(), sponsorLabel: word(), buttonText: word() }),
    signup: () => ({ header: word(), subheader: word(), disclaimer: word(), buttonText: word() }),
    email: () => ({ html: html() }),
    odd: () => ({ some: { inner: [word(), html()] } }),
    paragraph: () => ({
      children: [run(word(), 1), { type: 'link', url: 'https://l.example/', children: [run(word())] }],
    }),
    heading: () => ({ tag: 'h2', children: [run(word())] }),
    list: () => ({ listType: 'bullet', children: [{ type: 'listitem', children: [run(word())] }] }),
    aside: () => ({ children: [run(word()), { type: 'tk', text: word() }] }),
  }
  const names = Object.keys(make)
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...names), { minLength: 1, maxLength: 30 }), (chosen) => {
      at = 0
      const made = chosen.map((type) => ({ type, ...make[type]?.() }))
      const lexical = JSON.stringify({ root: { children: [paragraph(run(words)), ...made] } })
      const cards = made.map((payload) => [payload.type, payload])
      const mobiledoc = JSON.stringify({
        cards,
        sections: [[1, 'p', [[0, [], 0, words]]], ...cards.map((_, card) => [10, card])],
      })
      for (const text of [{ lexical }, { mobiledoc }]) {
        const { blocks, told } = imported(text)
        const kept = JSON.stringify(blocks) + told
        for (let n = 1; n <= at; n += 1) expect([n, kept.includes(`w${n}x`)]).toEqual([n, true])
      }
    }),
    { numRuns: 40 },
  )
})
