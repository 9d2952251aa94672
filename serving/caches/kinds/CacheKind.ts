/** How long a shared cache may store an answer, each in seconds (RFC 9111, 5.2.2.10; RFC 5861). */
export interface Lifetimes {
  readonly fresh: number
  /** After that, while it asks for the answer again. */
  readonly whileRevalidating: number
  /** After that, while the site does not answer. */
  readonly onError: number
}

/** The request that tells a cache to drop answers; its address is a setting. */
export interface PurgeRequest {
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
}

/** A kind of shared cache: the headers by which it stores an answer under keys, and how it drops what has a key. */
export interface CacheKind {
  /** The most keys that one purge names. */
  readonly maxKeys: number
  headers(keys: readonly string[], lifetimes: Lifetimes): Record<string, string>
  purge(keys: readonly string[], token: string): PurgeRequest
}
