const reads = [
  'count',
  'countGlobalVersions',
  'countVersions',
  'find',
  'findDistinct',
  'findGlobal',
  'findGlobalVersions',
  'findOne',
  'findVersions',
  'queryDrafts',
] as const

const writes = [
  'create',
  'createGlobal',
  'createGlobalVersion',
  'createVersion',
  'deleteMany',
  'deleteOne',
  'deleteVersions',
  'updateGlobal',
  'updateGlobalVersion',
  'updateMany',
  'updateOne',
  'updateVersion',
  'upsert',
] as const

/** What Payload’s databases do with records, by name: what only reads, and what writes. */
export const operations = { reads, writes } as const

interface Given {
  readonly req?: { readonly transactionID?: unknown }
}

/** Has every operation of these names carried out by `around`, which is told in which transaction; null in none. */
export function wrapOperations(
  adapter: object,
  names: readonly string[],
  around: (transaction: string | null, act: () => Promise<unknown>) => Promise<unknown>,
): void {
  for (const name of names) {
    const operation: unknown = Reflect.get(adapter, name)
    if (typeof operation !== 'function') continue
    Reflect.set(adapter, name, async (given: Given): Promise<unknown> => {
      const id: unknown = await given.req?.transactionID
      return around(typeof id === 'string' ? id : null, async (): Promise<unknown> =>
        Reflect.apply(operation, adapter, [given]),
      )
    })
  }
}
