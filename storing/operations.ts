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

/** The methods of Payload’s database adapters that read or write records, by name. */
export const operations = { reads, writes } as const

interface Args {
  readonly req?: { readonly transactionID?: unknown }
}

/** Passes every call of these methods to `around`, with the id of its transaction (null outside one). */
export function wrapOperations(
  adapter: object,
  names: readonly string[],
  around: (transaction: string | null, operation: () => Promise<unknown>) => Promise<unknown>,
): void {
  for (const name of names) {
    const method: unknown = Reflect.get(adapter, name)
    if (typeof method !== 'function') continue
    Reflect.set(adapter, name, async (args: Args): Promise<unknown> => {
      const id: unknown = await args.req?.transactionID
      return around(typeof id === 'string' ? id : null, async (): Promise<unknown> =>
        Reflect.apply(method, adapter, [args]),
      )
    })
  }
}
