import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'

import { paragraphs } from '@/testing/paragraphs'
import { type TestSite, openTestSite } from '@/testing/openTestSite'

import { onChange } from '@/editorial/outbox/announce'

let site: TestSite
let heard: { tags: readonly string[]; kind: string }[] = []
beforeAll(async () => {
  site = await openTestSite()
  onChange((tags, kind) => heard.push({ tags, kind }))
})
beforeEach(() => {
  heard = []
})
afterAll(async () => site.close())

const kindsHeard = (tag: string) => heard.filter(({ tags }) => tags.includes(tag)).map(({ kind }) => kind)
const editor = () => site.as('editor')
const update = async (id: string, data: object, draft = false) =>
  site.payload.update({ collection: 'articles', id, data, draft, ...(await editor()) })

describe('what a change makes stale is said once readers can see it', () => {
  test('publishing and editing a live commentary, never a draft of it', async () => {
    const { id } = await site.publish('Stale one')
    expect(kindsHeard(`articles:${id}`)).toEqual(['changed'])
    heard = []
    await update(id, { title: 'Half done' }, true)
    expect(heard).toEqual([])
    await update(id, { _status: 'published', title: 'Done' })
    expect(kindsHeard('articles')).toEqual(['changed'])
  })

  test('unpublishing withdraws, also where a newer draft hides that it was live', async () => {
    const { id } = await site.publish('Stale two')
    await update(id, { title: 'Newer draft' }, true)
    heard = []
    await update(id, { _status: 'draft' })
    expect(kindsHeard(`articles:${id}`)).toEqual(['withdrawn'])
    const anonymous = await site.payload.find({
      collection: 'articles',
      where: { id: { equals: id } },
      overrideAccess: false,
    })
    expect(anonymous.totalDocs).toBe(0)
  })

  test('trashing withdraws, and deleting what was live; deleting what was not says nothing', async () => {
    const { id } = await site.publish('Stale three')
    heard = []
    await update(id, { deletedAt: new Date().toISOString() })
    expect(kindsHeard(`articles:${id}`)).toEqual(['withdrawn'])
    heard = []
    await site.payload.delete({ collection: 'articles', id, trash: true, ...(await editor()) })
    expect(kindsHeard('articles')).toEqual([])
    const live = await site.publish('Stale four')
    heard = []
    await site.payload.delete({ collection: 'articles', id: live.id, ...(await editor()) })
    expect(kindsHeard('articles')).toEqual(['withdrawn'])
  })

  test.each(['authors', 'topics', 'disclaimers', 'media'] as const)('a changed record of %s', async (collection) => {
    const made =
      collection === 'media'
        ? await site.image()
        : await site.create(collection, {
            name: `Some ${collection}`,
            title: `Some ${collection}`,
            kind: collection === 'topics' ? 'subject' : undefined,
            wordings: collection === 'disclaimers' ? [{ text: 'W' }] : undefined,
          })
    heard = []
    const data =
      collection === 'media'
        ? { caption: 'New' }
        : collection === 'disclaimers'
          ? { title: 'New' }
          : { name: `New ${collection}` }
    await site.payload.update({ collection, id: made.id, data, ...(await editor()) })
    expect(kindsHeard(`${collection}:${made.id}`)).toEqual(['changed'])
  })

  test('a changed setting', async () => {
    await site.payload.updateGlobal({
      slug: 'settings',
      data: { publisherName: 'Another' },
      ...(await site.as('admin')),
    })
    expect(kindsHeard('settings')).toEqual(['changed'])
  })
})

describe('the laws of saving', () => {
  test('a save that does not say what it is for is refused, and nothing changes', async () => {
    const { id } = await site.publish('Says nothing')
    await expect(update(id, { title: 'Lost' })).rejects.toThrow(/Say what this save is for/)
    const live = await site.payload.findByID({ collection: 'articles', id, overrideAccess: false })
    expect([live.title, live._status]).toEqual(['Says nothing', 'published'])
  })

  test('a commentary that is not ready is not published, and every reason is told at its field', async () => {
    const { id } = await site.create('articles', { title: 'Bare' }, true)
    const refusal: unknown = await update(id, { _status: 'published' }).catch((error: unknown) => error)
    expect(refusal).toMatchObject({ status: 400, data: { errors: [{ path: 'authors' }, { path: 'body' }] } })
    // A notice of the admin parts what stands after a colon at its commas.
    expect(refusal).toMatchObject({
      message: 'Nobody signs this commentary. Choose its author. 1 more obstacle is listed under Preflight.',
    })
  })

  test.each([
    ['a script link', { type: 'link', fields: { linkType: 'custom', url: 'javascript:alert(1)' }, children: [] }],
    ['an unknown node', { type: 'iframe' }],
    ['a null', null],
  ])('a draft with %s in its text is saved without it', async (_, node) => {
    const body = { root: { type: 'root', children: [{ type: 'paragraph', children: [node] }] } }
    const { id } = await site.create('articles', { title: 'Vocabulary' }, true)
    const saved = await update(id, { body }, true)
    expect(saved.body?.root.children).toMatchObject([{ type: 'paragraph', children: [] }])
  })

  test.each(['a\0b', 'a\ud800b', 'a\u202eb'])('a title with %j is refused in a draft too', async (title) => {
    const { id } = await site.create('articles', { title: 'Clean' }, true)
    await expect(update(id, { title }, true)).rejects.toMatchObject({ status: 400 })
  })

  test('an address is one page’s: a typed one that is taken, reserved or malformed is refused, a made one numbered', async () => {
    const first = await site.publish('Same name')
    const second = await site.publish('Same name')
    expect([first.slug, second.slug]).toEqual(['same-name', 'same-name-2'])
    for (const slug of ['admin', '../x', 'a/b', '%2e%2e']) {
      await expect(update(second.id, { slug }, true)).rejects.toMatchObject({ status: 400 })
    }
    await expect(update(second.id, { slug: 'same-name' }, true)).rejects.toMatchObject({ status: 409 })
  })

  test('a former address leads on, is nobody else’s, and is forgotten when taken back', async () => {
    const { id } = await site.publish('First address')
    await update(id, { _status: 'published', slug: 'second-address' })
    await update(id, { _status: 'published', slug: 'third-address' })
    const paths = async () =>
      (await site.payload.find({ collection: 'former-addresses', overrideAccess: false, depth: 0 })).docs.map(
        ({ path }) => path,
      )
    expect(await paths()).toEqual(expect.arrayContaining(['/commentary/first-address', '/commentary/second-address']))
    const other = await site.publish('Other')
    await expect(update(other.id, { slug: 'first-address' }, true)).rejects.toMatchObject({ status: 409 })
    await update(id, { _status: 'published', slug: 'first-address' })
    expect(await paths()).not.toContain('/commentary/first-address')
  })

  test('an author in use stays, and is said to be in use', async () => {
    const { author } = await site.publish('Signed')
    const gone = site.payload.delete({ collection: 'authors', id: author, ...(await editor()) })
    await expect(gone).rejects.toMatchObject({ status: 409, message: expect.stringContaining('Signed') as unknown })
  })
})

test('an image that a text shows as a figure stays', async () => {
  const image = await site.image()
  const figure = {
    type: 'block',
    version: 2,
    format: '',
    fields: { id: 'f1', blockType: 'figure', media: image.id, caption: '' },
  }
  const { root } = paragraphs('Words beside the figure.')
  const body = { root: { ...root, children: [...root.children, figure] } }
  await site.publish('Illustrated', { body })
  const gone = site.payload.delete({ collection: 'media', id: image.id, ...(await editor()) })
  await expect(gone).rejects.toMatchObject({ status: 409, message: expect.stringContaining('Illustrated') as unknown })
})

test('an uploaded photograph is made anew: no place in it, a name nobody can guess, smaller sizes beside it', async () => {
  const { default: sharp } = await import('sharp')
  const { readFileSync } = await import('node:fs')
  const path = await import('node:path')
  const data = await sharp({ create: { width: 2000, height: 1000, channels: 3, background: '#345' } })
    .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 0/1' } })
    .jpeg()
    .toBuffer()
  const file = { data, mimetype: 'image/jpeg', name: 'Meine Küche.jpg', size: data.length }
  const made = await site.payload.create({ collection: 'media', data: { alt: 'x' }, file, ...(await editor()) })
  expect(made.filename).toMatch(/^meine-kuche-[0-9a-f]{32}\.webp$/)
  const kept = await sharp(readFileSync(path.join(process.env.DATA_DIR ?? '', 'media', made.filename ?? ''))).metadata()
  expect([kept.format, kept.exif, kept.width]).toEqual(['webp', undefined, 2000])
  expect([made.sizes?.small?.width, made.sizes?.medium?.width, made.sizes?.large?.width]).toEqual([480, 960, 1600])
  const fake = { data: Buffer.from('<svg/>'), mimetype: 'image/png', name: 'a.png', size: 6 }
  const refused = site.payload.create({ collection: 'media', data: { alt: 'x' }, file: fake, ...(await editor()) })
  await expect(refused).rejects.toMatchObject({ status: 415 })
})
