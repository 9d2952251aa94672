import { encodeLexical } from '@/domain/body/encodeLexical'
import type { TypedBody } from '@/domain/body/TypedBody'
import { updateShownImages } from '@/editorial/images/showImages'
import type { TestSite } from '@/testing/openTestSite'

import type { Role } from './accessMatrix.fixtures'
import { type Canary, plantRows } from './canaryRows.fixtures'

/** What was planted: the words, and the records they stand in, by collection. */
export interface Planted {
  readonly canaries: readonly Canary[]
  readonly ids: Readonly<Record<string, readonly string[]>>
  readonly slugs: readonly string[]
  readonly files: readonly string[]
  /** The draft of the writer who asks, which points at what they may not see. */
  readonly ownDraft: string
}

const desk: readonly Role[] = ['editor', 'admin']
const staff: readonly Role[] = ['writer', 'editor', 'admin']
const secret: readonly Role[] = []

/** Fills an empty site with words that not everybody may hear, beside live commentaries that point at them. */
export async function plantCanaries(site: TestSite): Promise<Planted> {
  const { payload } = site
  const canaries: Canary[] = []
  const ids: Record<string, string[]> = {}
  const slugs: string[] = []
  const canary = (is: string, heardBy: readonly Role[]): string => {
    const token = `zq${crypto.randomUUID().replaceAll('-', '')}`
    canaries.push({ token, is, heardBy })
    return token
  }
  const make = async (collection: string, data: object, draft = false): Promise<string> => {
    const { id } = await site.create(collection, data, draft)
    ;(ids[collection] ??= []).push(id)
    return id
  }
  const update = (collection: string, id: string, data: object, draft = false) =>
    payload.update({ collection, id, data, draft, overrideAccess: true } as never)
  const body = (text: string, more: TypedBody = []) =>
    encodeLexical([{ type: 'paragraph', children: [{ type: 'text', text }] }, ...more], () => crypto.randomUUID())

  const account = (role: string, email: string) =>
    make('users', { email, password: 'a long enough phrase', name: 'Somebody', role })
  const other = await account('writer', `${canary('e-mail of another writer', ['admin'])}@example.org`)
  const boss = await account('admin', `${canary('e-mail of an admin', ['admin'])}@example.org`)
  const image = async (is: string) => {
    const fields = Object.fromEntries(
      ['alt', 'caption', 'creator', 'source'].map((name) => [name, canary(`${name} of ${is}`, staff)]),
    )
    const made = await site.image(fields)
    ;(ids.media ??= []).push(made.id)
    canaries.push({ token: made.filename.replace(/\.\w+$/, ''), is: `file name of ${is}`, heardBy: staff })
    return made.id
  }
  const hidden = await image('a hidden image')
  const portrait = await image('the portrait of a proposed author')

  const topic = await make('topics', { name: 'Open topic', kind: 'subject' })
  const author = await make('authors', { name: 'Open author', bios: [{ text: 'A careful person.' }] })
  const wording = { wordings: [{ text: 'Views are the {author’s}.' }] }
  const disclaimer = await make('disclaimers', {
    ...wording,
    title: canary('title of a disclaimer', staff),
    appliesTo: 'all',
  })
  const toPropose = await make('authors', {
    name: canary('name of a proposed author', staff),
    affiliations: [
      {
        position: canary('position of a proposed author', staff),
        organisation: canary('organisation of a proposed author', staff),
      },
    ],
    bios: [{ text: canary('bio of a proposed author', staff) }],
    photo: portrait,
  })
  const proposedWording = await make('disclaimers', {
    title: canary('title of a proposed disclaimer', staff),
    wordings: [{ text: canary('wording of a proposed disclaimer', staff) }],
    appliesTo: 'all',
  })

  const text = (is: string, more: TypedBody = []) => ({
    title: canary(`title of ${is}`, desk),
    standfirst: canary(`standfirst of ${is}`, desk),
    body: body(canary(`text of ${is}`, desk), more),
    keyPoints: [{ text: canary(`key point of ${is}`, desk) }],
    authors: [author],
    topics: [topic],
    owner: other,
  })
  const draft = await make(
    'articles',
    {
      ...text('a draft', [
        { type: 'figure', media: hidden, caption: [{ type: 'text', text: canary('caption in a draft', desk) }] },
      ]),
      lead: hidden,
      leadCredit: { caption: canary('credit in a draft', desk) },
      authors: [toPropose],
      disclaimerMode: 'chosen',
      disclaimers: [proposedWording],
    },
    true,
  )
  const soon = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString()
  await make('articles', { ...text('an embargoed commentary'), embargoUntil: soon(3) }, true)
  await make('articles', { ...text('a scheduled commentary'), publishAt: soon(2) }, true)
  const live = async (slug: string, fields: object): Promise<string> => {
    slugs.push(slug)
    return make('articles', {
      standfirst: 'What it says.',
      body: body('Open text.'),
      authors: [author],
      topics: [topic],
      ...fields,
      slug,
      _status: 'published',
    })
  }
  const trashed = await live('once-trashed', text('a trashed commentary'))
  await update('articles', trashed, { deletedAt: new Date().toISOString() })
  const unpublished = await live('once-live', { ...text('an unpublished commentary'), lead: hidden })
  await update('articles', unpublished, { _status: 'draft' })

  const pointing = {
    title: 'Open commentary',
    related: [draft, unpublished, trashed],
    authors: [author, toPropose],
    disclaimerMode: 'chosen',
    disclaimers: [disclaimer, proposedWording],
    owner: other,
    unpublishAt: soon(9),
    leadCredit: { caption: canary('credit left by an import', staff) },
    importReport: { lost: canary('words lost in an import', staff) },
    importHash: canary('hash of an import', secret),
  }
  const link: TypedBody = [
    {
      type: 'paragraph',
      children: [{ type: 'innerLink', relationTo: 'articles', id: draft, children: [{ type: 'text', text: 'there' }] }],
    },
  ]
  const open = await live('open-commentary', {
    ...pointing,
    body: body(canary('text of an earlier version', desk), link),
  })
  await update('articles', open, { body: body('Open text, mended.', link), _status: 'published' })
  await live('open-second', { title: 'Open second', related: [trashed, draft], owner: boss })
  await update('articles', open, text('a newer draft of a live commentary'), true)
  const scheduled = { scheduledBy: boss, scheduleError: canary('fault of a schedule', staff) }
  await payload.db.updateOne({ collection: 'articles', id: open, data: scheduled })
  // As no editor could make them once they are on a page, but as they may stand in an old database.
  for (const [collection, id] of [
    ['authors', toPropose],
    ['disclaimers', proposedWording],
  ] as const)
    await payload.db.updateOne({ collection, id, data: { proposed: true } })
  await updateShownImages({ payload }, [portrait])

  const { user } = await site.as('writer')
  const mine = {
    title: 'My own draft',
    related: [draft, trashed],
    authors: [toPropose],
    lead: hidden,
    body: body('Mine.', link),
    owner: user.id,
  }
  const ownDraft = await make('articles', mine, true)
  await plantRows(site, canaries, other)
  ids.users?.push(user.id)
  const { docs } = await payload.find({ collection: 'media', pagination: false, overrideAccess: true })
  const files = docs.flatMap(({ filename, sizes }) => [
    filename,
    ...Object.values(sizes ?? {}).map((size) => size.filename),
  ])
  return { canaries, ids, slugs, ownDraft, files: files.filter((name) => typeof name === 'string') }
}
