/** What the process says once at its start. */
export interface Opening {
  /** The first admin, where this start made one; the password only where it was generated. */
  readonly admin: { readonly email: string; readonly password: string | null } | null
  /** How many demonstration commentaries this start added. */
  readonly demonstration: number
}

declare global {
  // The server waits for the bundle to open the database; the two are loaded apart.
  var standfirstClose: (() => Promise<void>) | undefined
  var standfirstIsSignedIn: ((headers: Headers) => Promise<boolean>) | undefined
  var standfirstOpening: { resolve: (opening: Opening) => void; reject: (reason: unknown) => void } | undefined
}
