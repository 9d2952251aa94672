import { expect, test } from './support/test'

const paragraph = (text: string) => ({
  ...{ type: 'paragraph', version: 1, format: '', indent: 0, direction: null },
  children: [{ type: 'text', version: 1, text, format: 0, detail: 0, mode: 'normal', style: '' }],
})

/** A long text with an unfinished embed near its end. */
const body = {
  root: {
    ...{ type: 'root', version: 1, format: '', indent: 0, direction: null },
    children: [
      ...Array.from({ length: 40 }, (_, at) =>
        paragraph(`Paragraph ${at} of the harbour. ${'It is wet. '.repeat(20)}`),
      ),
      {
        type: 'block',
        version: 2,
        format: '',
        fields: { id: 'e', blockType: 'embed', url: '', title: 'A film of the tide' },
      },
      paragraph('The end.'),
    ],
  },
}

test('the preflight leads to the place in the text and to a field in another tab', async ({ editor, api }) => {
  const { id } = await api.create('articles', { title: 'Where it is', body }, '?draft=true')
  await editor.goto(`/admin/collections/articles/${id}`)
  const preflight = editor.getByRole('region', { name: 'Preflight' })
  const place = editor.locator('[data-lexical-editor="true"] > *').nth(40)
  await preflight.getByRole('button', { name: /Show: In the embed that begins “A film of the tide”/ }).click()
  await expect(place).toBeInViewport()

  await expect(preflight.getByRole('heading')).toHaveText([/Before this can be published/, /Worth a look/])
  const [obstacles, advice] = [preflight.getByRole('list').first(), preflight.getByRole('list').last()]
  await expect(obstacles).toContainText('Nobody signs this commentary.')
  await expect(advice).not.toContainText('Nobody signs this commentary.')

  await preflight.getByRole('button', { name: /Show: Nobody signs this commentary/ }).click()
  await expect(editor.locator('#field-authors')).toBeInViewport()
  await expect(editor.locator('#field-authors input').first()).toBeFocused()

  await preflight.getByRole('button', { name: /Show: In the embed/ }).click()
  await expect(place).toBeInViewport()
})
