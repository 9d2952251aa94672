import type { Page } from '@playwright/test'

import type { Api } from './support/api'
import { expect, test } from './support/test'

interface Stored {
  readonly type?: string
  readonly text?: string
  readonly fields?: { readonly blockType?: string; readonly media?: unknown }
  readonly children?: readonly Stored[]
}

async function openDraft(editor: Page, api: Api): Promise<string> {
  const { id } = await api.create('articles', { title: `Pasted ${crypto.randomUUID()}` }, '?draft=true')
  await editor.goto(`/admin/collections/articles/${id}`)
  await editor.locator('[data-lexical-editor="true"]').first().click()
  return id
}

interface Brought {
  readonly html?: string
  readonly plain?: string
  /** Names of PNG files; of another kind where the name says so. */
  readonly files?: readonly string[]
}

/** Pastes or drops as a browser does; an image is drawn in the page, in a colour of its own. */
async function bring(editor: Page, kind: 'paste' | 'drop', brought: Brought): Promise<void> {
  await editor
    .locator('[data-lexical-editor="true"]')
    .first()
    .evaluate(
      async (element, { kind, html = '', plain = '', files = [] }) => {
        const data = new DataTransfer()
        if (html !== '') data.setData('text/html', html)
        if (plain !== '') data.setData('text/plain', plain)
        for (const name of files) {
          const canvas = new OffscreenCanvas(60, 40)
          const context = canvas.getContext('2d')
          if (context) context.fillStyle = `hsl(${Math.random() * 360} 50% 50%)`
          context?.fillRect(0, 0, 60, 40)
          const image = await canvas.convertToBlob()
          data.items.add(name.endsWith('.png') ? new File([image], name, { type: 'image/png' }) : new File(['x'], name))
        }
        const { x, y, width } = element.getBoundingClientRect()
        element.querySelector('p')?.scrollIntoView({ block: 'center' })
        const init = { bubbles: true, cancelable: true }
        element.dispatchEvent(
          kind === 'paste'
            ? new ClipboardEvent('paste', { ...init, clipboardData: data })
            : new DragEvent('drop', { ...init, dataTransfer: data, clientX: x + width / 2, clientY: y + 10 }),
        )
      },
      { kind, ...brought },
    )
}

const text = (editor: Page) => editor.locator('[data-lexical-editor="true"]').first()
/** Below the text itself; the texts within its blocks have notices of their own. */
const notice = (editor: Page) => editor.getByRole('status', { name: 'What pasting changed' }).last()

async function stored(api: Api, id: string): Promise<string[]> {
  const [draft] = await api.find('articles', `where[id][equals]=${id}&draft=true&depth=0`)
  const children = (draft?.body as { root?: Stored } | undefined)?.root?.children ?? []
  return children
    .map((node) => {
      const words = (node.children ?? []).map(({ text: said = '' }) => said).join('')
      const { blockType, media } = node.fields ?? {}
      return blockType === undefined ? words : `${blockType}${media ? ' with its image' : ''}`
    })
    .filter(Boolean)
}

test('images of a paste go to Media and stand as figures, and one undo takes all of it back', async ({
  editor,
  api,
}) => {
  const id = await openDraft(editor, api)
  await editor.keyboard.type('Written before.')
  await editor.waitForTimeout(1200)
  const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='
  await bring(editor, 'paste', {
    html: `<p>First.</p><p><img src="data:image/png;base64,${png}" alt="The mouth of the river"></p>
      <p>Second.</p><p><img src="https://river.example/a.jpg" alt="The quay"></p><p>Third.</p>
      <p><img src="file:///C:/Temp/clip_image001.png"></p><p>Fourth.</p>`,
    plain: 'First. Second. Third. Fourth.',
  })
  await expect(notice(editor)).toContainText('An image is in Media now and stands as a figure.', { timeout: 20_000 })
  await expect(notice(editor)).toContainText('nothing is fetched from other sites')
  await expect(notice(editor)).toContainText('“The quay (https://river.example/a.jpg)”')
  await expect(notice(editor)).toContainText('An image did not come along with the words.')
  const rest = ['Second.', 'Third.', 'Fourth.']
  await expect
    .poll(() => stored(api, id), { timeout: 20_000 })
    .toEqual(['Written before.First.', 'figure with its image', ...rest])
  const [image] = await api.find('media', 'where[alt][equals]=The mouth of the river&sort=-createdAt&limit=1')
  expect(image).toBeDefined()
  expect(image?.licence ?? null).toBeNull()
  await text(editor).locator('p').first().click()
  await editor.keyboard.press('Control+z')
  await expect(text(editor)).toHaveText('Written before.')
  await expect(notice(editor)).toContainText('The paste was taken back; its image stays in Media.')
  await editor.keyboard.press('Control+Shift+z')
  await expect(text(editor)).toContainText('Fourth.')
  await expect(notice(editor)).toContainText('nothing is fetched from other sites')
})

test('several images are dropped where they belong; other files are refused in words', async ({ editor, api }) => {
  const id = await openDraft(editor, api)
  await editor.keyboard.type('Written before.')
  await bring(editor, 'drop', { files: ['quay.png', 'mouth.png', 'report.docx'] })
  await expect(notice(editor)).toContainText('Only images can be put into the text.')
  await expect(notice(editor)).toContainText('“report.docx”')
  await expect(text(editor)).toContainText('Written before.')
  const figures = ['figure with its image', 'figure with its image']
  await expect.poll(() => stored(api, id), { timeout: 20_000 }).toEqual(['Written before.', ...figures])
})

test('Markdown is read where it is plain that it is some, and stands as typed with Shift', async ({ editor, api }) => {
  await openDraft(editor, api)
  const markdown = '## The tide\n\nNobody **asked**.[^1]\n\n[^1]: Minutes.'
  await bring(editor, 'paste', { plain: markdown })
  await expect(text(editor).locator('h2')).toHaveText('The tide')
  await expect(text(editor).locator('strong')).toHaveText('asked')
  await expect(notice(editor)).toContainText('The words were read as Markdown.')
  await editor.keyboard.press('Control+z')
  await expect(text(editor)).toHaveText('')
  await expect(notice(editor)).toBeEmpty()
  // The keys as the page hears of them; pressed in earnest, they would paste what the machine’s own clipboard holds.
  const keys = { key: 'V', ctrlKey: true, shiftKey: true, bubbles: true }
  await text(editor).evaluate((element, init) => element.dispatchEvent(new KeyboardEvent('keydown', init)), keys)
  await bring(editor, 'paste', { plain: markdown })
  await expect(text(editor)).toContainText('## The tide')
  await expect(notice(editor)).toBeEmpty()
})
