/**
 * Who may do what over REST, written by hand. Each word has one letter for anonymous, writer, editor and admin, in this
 * order: `y` the request is carried out, `n` it is refused (401, 403, 404, or a list without the record).
 * The test draws every collection, endpoint and role from the configuration and fails on any row missing here.
 */
export const roles = ['anonymous', 'writer', 'editor', 'admin'] as const

export type Role = (typeof roles)[number]

type Verdicts = Readonly<Record<string, string>>

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

const closed: Verdicts = Object.fromEntries(
  Object.keys(desk).map((row) => [row, row.startsWith('post /access') ? 'nyyy' : 'nnnn']),
)

/** For articles the record asked for is another person’s draft. */
export const expected: Readonly<Record<string, Verdicts>> = {
  articles: {
    ...askAccess,
    'post /import': 'nyyy',
    'get /:id/readiness': 'nnyy',
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
  media: {
    ...desk,
    'get /': 'nyyy',
    'get /:id': 'nyyy',
    'get /count': 'nyyy',
    'post /': 'nyyy',
    'post /:id/duplicate': 'nyyy',
    'get /file/:filename': 'nyyy',
  },
  topics: desk,
  authors: desk,
  disclaimers: desk,
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
    'post /forgot-password': 'yyyy',
    'post /reset-password': 'nnnn',
    'post /unlock': 'nnny',
  },
  'former-addresses': {
    ...desk,
    'post /': 'nnnn',
    'post /:id/duplicate': 'nnnn',
    'patch /': 'nnnn',
    'patch /:id': 'nnnn',
  },
  'audit-log': { ...closed, 'get /': 'nnny', 'get /:id': 'nnny', 'get /count': 'nnny' },
  outbox: closed,
  // Each person’s own; an anonymous reader is answered with nothing in it.
  'payload-preferences': { 'get /:key': 'yyyy', 'post /:key': 'nyyy', 'delete /:key': 'nyyy' },
}

/** The same for the one global. */
export const expectedSettings: Verdicts = {
  'post /access': 'nyyy',
  'get /': 'yyyy',
  'post /': 'nnny',
}
