/** The roles of accounts, each with what it may do. */
export const roleOptions = [
  { value: 'writer', label: 'Writer: own drafts' },
  { value: 'editor', label: 'Editor: everything but users and settings' },
  { value: 'admin', label: 'Admin: everything' },
] as const

type Person = object | null | undefined

const roleOf = (person: Person): unknown => (person && 'role' in person ? person.role : null)

/** Whether a user is signed in, in any role. */
export const isStaff = (person: Person): boolean => person !== null && person !== undefined

/** Whether a user may publish and change the commentaries of others. */
export const isEditor = (person: Person): boolean => ['editor', 'admin'].some((role) => role === roleOf(person))

/** Whether a user may change accounts and settings. */
export const isAdmin = (person: Person): boolean => roleOf(person) === 'admin'
