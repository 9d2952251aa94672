type Person = object | null | undefined

const roleOf = (person: Person): unknown => (person && 'role' in person ? person.role : null)

/** Whether somebody is signed in, in whatever role. */
export const isStaff = (person: Person): boolean => person !== null && person !== undefined

/** Whether somebody may publish and change what others wrote. */
export const isEditor = (person: Person): boolean => ['editor', 'admin'].some((role) => role === roleOf(person))

/** Whether somebody may change accounts and settings. */
export const isAdmin = (person: Person): boolean => roleOf(person) === 'admin'
