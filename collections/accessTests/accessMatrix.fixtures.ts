/**
 * Who may do what over REST, written by hand. Each word has one letter for anonymous, writer, editor and admin, in this
 * order: `y` the request is carried out, `n` it is refused (401, 403, 404, or a list without the record) and changes and
 * shows nothing. The test draws every endpoint and role from the configuration and fails on any row missing here.
 */
export const roles = ['anonymous', 'writer', 'editor', 'admin'] as const

export type Role = (typeof roles)[number]

export type Verdicts = Readonly<Record<string, string>>

const askAccess = { 'post /access/:id?': 'nyyy' }

const desk: Verdicts = {
  ...askAccess,
  'get /': 'yyyy',
  'get /:id': 'yyyy',
  'get /count': 'yyyy',
  'post /': 'nnyy',
  'post /:id/duplicate': 'nnyy',
  'patch /': 'nnyy',
  'patch /:id': 'nnyy',
  'delete /': 'nnyy',
  'delete /:id': 'nnyy',
}

/** What commentaries refer to also says where it is used. */
const referredTo: Verdicts = { ...desk, 'get /:id/uses': 'nyyy' }

const forStaff: Verdicts = { ...referredTo, 'get /': 'nyyy', 'get /:id': 'nyyy', 'get /count': 'nyyy' }

const closed: Verdicts = Object.fromEntries(
  Object.keys(desk).map((row) => [row, row.startsWith('post /access') ? 'nyyy' : 'nnnn']),
)

/** What a program in the site does in somebody’s name, where a collection of Payload’s own has no endpoint. */
const closedWithin: Verdicts = {
  'local find': 'nnnn',
  'local create': 'nnnn',
  'local update': 'nnnn',
  'local delete': 'nnnn',
}

export const expected: Readonly<Record<string, Verdicts>> = {
  // The record asked for is another writer’s draft.
  articles: {
    ...askAccess,
    'post /import': 'nyyy',
    'get /:id/readiness': 'nnyy',
    'get /:id/uses': 'nnyy',
    // No time is set for it, so that nobody can approve its text.
    'post /:id/approve': 'nnnn',
    'get /': 'nnyy',
    'get /:id': 'nnyy',
    'get /count': 'nnyy',
    'get /versions': 'nnyy',
    'get /versions/:id': 'nnyy',
    'post /versions/:id': 'nnyy',
    'post /': 'nyyy',
    'post /:id/duplicate': 'nnyy',
    'patch /': 'nnyy',
    'patch /:id': 'nnyy',
    'delete /': 'nnyy',
    'delete /:id': 'nnyy',
  },
  // The image asked for is shown on no page.
  media: { ...forStaff, 'post /': 'nyyy', 'post /:id/duplicate': 'nyyy', 'get /file/:filename': 'nyyy' },
  // The topic asked for is named by no live commentary.
  topics: forStaff,
  // The person and the wording asked for were proposed by an import and are not confirmed.
  authors: { ...forStaff, 'post /:id/merge': 'nnyy' },
  disclaimers: forStaff,
  // The account asked for is another person’s.
  users: {
    ...askAccess,
    'get /': 'nnny',
    'get /:id': 'nnny',
    'get /count': 'nnny',
    'post /': 'nnny',
    'patch /': 'nnny',
    'patch /:id': 'nnny',
    'delete /': 'nnny',
    'delete /:id': 'nnny',
    'get /init': 'yyyy',
    'get /me': 'yyyy',
    'post /login': 'yyyy',
    'post /logout': 'nyyy',
    'post /refresh-token': 'nyyy',
  },
  'former-addresses': {
    ...askAccess,
    'get /csv': 'nnny',
    'post /csv': 'nnny',
    'get /': 'nyyy',
    'get /:id': 'nyyy',
    'get /count': 'nyyy',
    'post /': 'nnny',
    'patch /': 'nnnn',
    'patch /:id': 'nnnn',
    'delete /': 'nnyy',
    'delete /:id': 'nnyy',
  },
  'audit-log': { ...closed, 'get /': 'nnny', 'get /:id': 'nnny', 'get /count': 'nnny' },
  outbox: closed,
  // Over REST each person’s own, and an anonymous reader is answered with nothing in it; within, those of another person.
  'payload-preferences': {
    'get /:key': 'yyyy',
    'post /:key': 'nyyy',
    'delete /:key': 'nyyy',
    ...closedWithin,
    'local create': 'nyyy',
  },
  'payload-kv': closedWithin,
  'payload-migrations': closedWithin,
  'globals/settings': { 'post /access': 'nyyy', 'get /': 'yyyy', 'post /': 'nnny' },
  '': { 'get /status': 'nnny', 'get /access': 'nyyy', 'get /og': 'nnnn' },
}

/** What a writer may do with what is theirs: a draft, a commentary that readers have, their account. */
export const expectedOfOwn: Readonly<Record<'draft' | 'live commentary' | 'account', Verdicts>> = {
  draft: {
    'get /': 'y',
    'get /:id': 'y',
    'get /count': 'y',
    'get /:id/readiness': 'y',
    'get /:id/uses': 'y',
    'get /versions': 'y',
    'get /versions/:id': 'y',
    'post /versions/:id': 'y',
    'post /:id/duplicate': 'y',
    'patch /': 'y',
    'patch /:id': 'y',
    'post /:id/approve': 'n',
    'delete /': 'n',
    'delete /:id': 'n',
  },
  'live commentary': {
    'get /': 'y',
    'get /:id': 'y',
    'get /count': 'y',
    'get /:id/readiness': 'y',
    'get /:id/uses': 'y',
    'get /versions': 'y',
    'get /versions/:id': 'y',
    'post /versions/:id': 'n',
    'post /:id/duplicate': 'y',
    'patch /': 'n',
    'patch /:id': 'n',
    'post /:id/approve': 'n',
    'delete /': 'n',
    'delete /:id': 'n',
  },
  account: {
    'get /': 'y',
    'get /:id': 'y',
    'get /count': 'y',
    'patch /': 'y',
    'patch /:id': 'y',
    'delete /': 'n',
    'delete /:id': 'n',
  },
}
