import { expect, test } from './support/test'

test('an admin dates a new wording of a disclaimer: earlier commentaries retain the earlier one, in the singular or plural of their authors', async ({
  admin,
  reader,
  api,
}) => {
  const topic = await api.create('topics', { name: 'Disclaimed matters', kind: 'subject' })
  const disclaimer = await api.create('disclaimers', {
    title: 'For disclaimed matters',
    appliesTo: 'topic',
    topic: topic.id,
    wordings: [{ text: 'The views in this {kind} are the {author’s}, not those of {publisher}.' }],
  })
  const old = await api.publish('Before the new wording', {
    topics: [topic.id],
    publishedAt: '2020-02-02T12:00:00.000Z',
  })
  const second = await api.create('authors', { name: 'Second Hand', bios: [{ text: 'Second Hand helps.' }] })
  const recent = await api.publish('After the new wording', { topics: [topic.id] })
  await api.update('articles', recent.commentary.id, { authors: [recent.author.id, second.id], _status: 'published' })

  await admin.goto(`/admin/collections/disclaimers/${disclaimer.id}`)
  await admin.getByRole('button', { name: 'Add Wording' }).click()
  await admin
    .locator('#field-wordings__1__text')
    .fill('This {kind} gives the {author’s} own view. {publisher} takes none.')
  const from = admin.locator('#wordings-row-1 .react-datepicker__input-container input')
  await from.fill('1 Jan 2022')
  await from.press('Enter')
  await admin.getByRole('button', { name: 'Save' }).click()
  await expect(admin.locator('.toast-success').first()).toBeVisible()

  await reader.goto(`/commentary/${String(old.commentary.slug)}`)
  await expect(reader.getByRole('main')).toContainText('The views in this Commentary are the author’s, not those of')
  await reader.goto(`/commentary/${String(recent.commentary.slug)}`)
  await expect(reader.getByRole('main')).toContainText('This Commentary gives the authors’ own view.')
})
