/** What a start of the site created, for the terminal. */
export interface Opening {
  /** The first admin, if this start created one; the password only if it was generated. */
  readonly admin: { readonly email: string; readonly password: string | null } | null
  /** How many demonstration commentaries this start added. */
  readonly demonstration: number
}

declare global {
  // The server waits for the bundle to open the database; they are loaded as separate modules.
  var standfirstClose: (() => Promise<void>) | undefined
  var standfirstIsSignedIn: ((headers: Headers) => Promise<boolean>) | undefined
  var standfirstOpening: { resolve: (opening: Opening) => void; reject: (reason: unknown) => void } | undefined
}
