import { readFileSync } from 'node:fs'
import path from 'node:path'

import type { Page } from '@playwright/test'

import type { Api } from './support/api'
import { paste } from './support/paste'
import { expect, test } from './support/test'

interface Node {
  readonly type?: string
  readonly text?: string
  readonly fields?: { readonly blockType?: string }
  readonly children?: readonly Node[]
}

const source = (name: string): string => readFileSync(path.resolve('domain', 'html', 'sources', `${name}.html`), 'utf8')

const outlook = `<p class=MsoNormal>Dear desk,<o:p></o:p></p><p class=MsoNormal style='margin-left:36.0pt;text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>one <a href="https://eur02.safelinks.protection.outlook.com/?url=https%3A%2F%2Friver.example%2F&amp;data=05">link</a><o:p></o:p></p>`
const webPage = `<meta charset='utf-8'><h1 style="color: rgb(0, 0, 0); font-family: Georgia;">The tide</h1><p>Words <em>of</em> a page.<script>alert(1)</script></p><img src="https://river.example/a.jpg" alt="The mouth of the river"><p>After <a href="javascript:alert(1)">it</a>.</p>`

const textOf = (editor: Page) => editor.locator('[data-lexical-editor="true"]').first()

async function openDraft(editor: Page, api: Api): Promise<string> {
  const { id } = await api.create('articles', { title: `Pasted ${crypto.randomUUID()}` }, '?draft=true')
  await editor.goto(`/admin/collections/articles/${id}`)
  await textOf(editor).click()
  return id
}

async function savedKinds(editor: Page, api: Api, id: string): Promise<string[]> {
  await expect(editor.locator('.autosave')).toContainText('Last saved less than a minute ago', { timeout: 20_000 })
  const [draft] = await api.find('articles', `where[id][equals]=${id}&draft=true&depth=0`)
  const root = (draft?.body as { root?: Node } | undefined)?.root
  return (root?.children ?? []).filter(hasWords).map((node) => node.fields?.blockType ?? node.type ?? '')
}

const hasWords = (node: Node): boolean => node.type !== 'paragraph' || (node.children ?? []).length > 0

// The editor itself joins two lists that follow each other, as the two halves from LibreOffice.
test.describe('an editor pastes, and the draft has the structure', () => {
  for (const [program, html, kinds] of [
    ['Word', source('word'), ['heading', 'paragraph', 'paragraph', 'list', 'heading', 'quote', 'table', 'paragraph']],
    [
      'Word for the web',
      source('wordOnline'),
      ['heading', 'paragraph', 'paragraph', 'list', 'heading', 'table', 'paragraph'],
    ],
    [
      'Google Docs',
      source('googleDocs'),
      ['heading', 'paragraph', 'paragraph', 'list', 'heading', 'table', 'paragraph'],
    ],
    [
      'LibreOffice',
      source('libreOffice'),
      ['heading', 'paragraph', 'paragraph', 'list', 'heading', 'quote', 'table', 'paragraph'],
    ],
    ['Outlook', outlook, ['paragraph', 'list']],
    ['a web page', webPage, ['heading', 'paragraph', 'paragraph']],
  ] as const) {
    test(`from ${program}`, async ({ editor, api }) => {
      const id = await openDraft(editor, api)
      await paste(textOf(editor), html)
      await expect(textOf(editor)).not.toHaveText('')
      expect(await savedKinds(editor, api, id)).toEqual(kinds)
    })
  }
})

test('one undo takes a paste back, and what was left out is told below the text', async ({ editor, api }) => {
  await openDraft(editor, api)
  const text = textOf(editor)
  await editor.keyboard.type('Written before. ')
  await editor.waitForTimeout(1500)
  await paste(text, webPage)
  await expect(text).toContainText('After it.')
  const told = editor.getByRole('status', { name: 'What pasting changed' })
  await expect(told).toContainText(
    'Save it there, and drop its file where it belongs. “The mouth of the river (https://river.example/a.jpg)”',
  )
  await expect(told).toContainText('A link without an address for readers became its words.')
  await editor.keyboard.press('Control+z')
  await expect(text).toHaveText('Written before.')
  // What was said of the paste goes with it.
  await expect(told).toBeEmpty()
})

test('words within a sentence keep their spaces', async ({ editor, api }) => {
  await openDraft(editor, api)
  const text = textOf(editor)
  await editor.keyboard.type('One')
  await paste(text, "<meta charset='utf-8'><span> and <b>two</b> </span>", ' and two ')
  await expect(text).toHaveText('One and two')
  await editor.keyboard.type('more')
  await expect(text).toHaveText('One and two more')
})
