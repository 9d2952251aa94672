import { paragraphs } from './support/api'
import { goToEnd } from './support/goToEnd'
import { paste } from './support/paste'
import { expect, test } from './support/test'

const table = `<table><tr><th>Payer</th><th>Share</th></tr><tr><td rowspan=2>City</td><td>70 %</td></tr>
  <tr><td>30 %</td></tr><tr><td colspan=2>Nobody else</td></tr></table>`
const list = '<ul><li>one pilot</li><li>two boats</li></ul>'

const words = (text: string) => ({ type: 'text', version: 1, text, format: 0, mode: 'normal', style: '', detail: 0 })
const element = { version: 1, direction: null, format: '', indent: 0 }
const note = {
  type: 'inlineBlock',
  version: 1,
  fields: { id: 'note', blockType: 'footnote', text: paragraphs('Minutes, ') },
}

/** Two sentences, the first with a note, and a box. */
const noted = {
  root: {
    ...element,
    type: 'root',
    children: [
      { ...element, type: 'paragraph', children: [words('Here.'), note] },
      { ...element, type: 'paragraph', children: [words('There.')] },
      {
        type: 'block',
        version: 2,
        format: '',
        fields: { id: 'box', blockType: 'aside', title: 'Apart', text: paragraphs('What is apart.') },
      },
    ],
  },
}

test('merged cells, a list in a quotation and words marked as French reach the page', async ({
  editor,
  reader,
  api,
}) => {
  const { commentary } = await api.publish('A text with structure')
  await editor.goto(`/admin/collections/articles/${commentary.id}`)
  const text = editor.locator('[data-lexical-editor="true"]').first()
  await text.locator('p').first().click()
  await editor.keyboard.press('Control+a')
  await paste(text, `<p>plage</p>${table}<blockquote><p>We need</p>${list}</blockquote><p>The end.</p>`)
  await expect(text.locator('td[colspan="2"]')).toHaveText('Nobody else')
  await expect(text.locator('td[rowspan="2"]')).toHaveText('City')
  const quoted = text.locator('[data-lexical-editor="true"]').filter({ hasText: 'We need' })
  await expect(quoted.locator('li')).toHaveText(['one pilot', 'two boats'])

  await text.locator('p').first().click()
  await editor.keyboard.press('Home')
  await editor.keyboard.press('Shift+End')
  await editor.locator('.inline-toolbar-popup').getByRole('button', { name: 'textState dropdown' }).click()
  await editor.getByRole('button', { name: 'French' }).click()
  await expect(text.locator('[data-lang="fr"]')).toHaveText('plage')

  const stored = async () =>
    JSON.stringify((await api.find('articles', `where[id][equals]=${commentary.id}&draft=true&depth=0`))[0]?.body)
  await expect.poll(stored, { timeout: 20_000 }).toContain('"lang":"fr"')
  await expect.poll(stored).toContain('two boats')
  await api.update('articles', commentary.id, { _status: 'published' })
  await reader.goto(`/commentary/${String(commentary.slug)}`)
  const page = reader.getByRole('main')
  await expect(page.locator('[lang="fr"]')).toHaveText('plage')
  await expect(page.locator('td[colspan="2"]')).toHaveText('Nobody else')
  await expect(page.locator('td[rowspan="2"]')).toHaveText('City')
  await expect(page.locator('blockquote li')).toHaveText(['one pilot', 'two boats'])
})

test('a box and a footnote take pastes, and the mark that is cut and pasted elsewhere keeps the note', async ({
  editor,
  api,
}) => {
  const { id } = await api.create('articles', { title: `Noted ${crypto.randomUUID()}`, body: noted }, '?draft=true')
  await editor.goto(`/admin/collections/articles/${id}`)
  const text = editor.locator('[data-lexical-editor="true"]').first()
  const box = text.locator('[data-lexical-editor="true"]')
  await goToEnd(box)
  await paste(box, `<h2>In the box</h2>${list}`)
  await expect(box.locator('li')).toHaveText(['one pilot', 'two boats'])
  await expect(box.locator('h2')).toHaveCount(0)

  const mark = text.locator('.LexicalEditorTheme__inlineBlock')
  await mark.hover()
  await mark.getByRole('button').first().click()
  const drawer = editor.getByRole('dialog')
  const open = drawer.locator('[data-lexical-editor="true"]')
  await goToEnd(open)
  await paste(open, '<h2>Harbour <i>board</i></h2><ul><li>1926</li></ul>')
  await expect(open).toContainText('Harbour board')
  await drawer.getByRole('button', { name: 'Save changes' }).click()
  await expect(drawer).toBeHidden()

  await goToEnd(text.locator('p').first())
  await editor.keyboard.press('Shift+ArrowLeft')
  await editor.keyboard.press('Control+x')
  await expect(mark).toHaveCount(0)
  await goToEnd(text.locator('p', { hasText: 'There.' }))
  await editor.keyboard.press('Control+v')
  await expect(mark).toBeVisible()
  const second = async () => {
    const [draft] = await api.find('articles', `where[id][equals]=${id}&draft=true&depth=0`)
    return JSON.stringify((draft?.body as typeof noted | undefined)?.root.children[1])
  }
  await expect.poll(second, { timeout: 20_000 }).toMatch(/There\..*Minutes, .*Harbour .*board.*1926/)
})
