import { expect, test } from 'vitest'

import { readHtml } from '@/domain/html/readHtml'

const read = (html: string) => {
  const { body, findings } = readHtml(html, { images: 'keep' })
  return { body, said: findings.map(({ what, places }) => [what.slice(0, 20), ...places].join(' | ')) }
}

test.each([
  [
    'MathML',
    '<p>So <math><semantics><mrow><mi>m</mi><msup><mi>c</mi><mn>2</mn></msup></mrow><annotation>mc^2</annotation></semantics></math></p>',
  ],
  [
    'Word',
    '<p>So <m:oMath><m:r>m</m:r><m:sSup><m:e><m:r>c</m:r></m:e><m:sup><m:r>2</m:r></m:sup></m:sSup></m:oMath></p>',
  ],
])('a formula of %s keeps what is raised, and is told', (_, html) => {
  const { body, said } = read(html)
  expect(body).toMatchObject([{ children: [{ text: 'So mc' }, { text: '2', superscript: true }] }])
  expect(said).toEqual(['A formula stands as  | mc2'])
})

test('a fraction is a division', () => {
  const { body } = read('<p><math><mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mn>2</mn></mfrac></math></p>')
  expect(body).toMatchObject([{ children: [{ text: '(a+b)/2' }] }])
})

test('a formula of Wikipedia stands as its source, once', () => {
  const { body, said } = read(
    `<p>So <span class="mwe-math-element"><span class="mwe-math-mathml-inline mwe-math-mathml-a11y" style="display:none"><math><mi>E</mi></math></span><img src="https://w.example/a.svg" class="mwe-math-fallback-image-inline" alt="{\\displaystyle E=mc^{2}}"></span>.</p>`,
  )
  expect(body).toMatchObject([{ children: [{ text: 'So E=mc^{2} .' }] }])
  expect(said).toEqual(['A formula stands as  | E=mc^{2}'])
})

test('changes that Word for the web tracks are told', () => {
  const { body, said } = read(
    '<p>It is <span class="TextRun TrackChangeTextInsertion">new</span><span class="TextRun TrackChangeTextDeletion">old</span>.</p>',
  )
  expect(body).toMatchObject([{ children: [{ text: 'It is new.' }] }])
  expect(said).toEqual(['Text that a tracked  | new', 'Text that a tracked  | old'])
})

test('a list that begins again by its first item counts from there', () => {
  expect(read('<ol><li value="5">five</li><li>six</li></ol>').body).toMatchObject([{ start: 5, items: [{}, {}] }])
})
