import type { Payload } from 'payload'

interface Asked {
  command(command: { hello: 1 }): Promise<{ localTime?: unknown }>
}

const isAsked = (value: unknown): value is Asked =>
  typeof value === 'object' && value !== null && 'command' in value && typeof value.command === 'function'

/** The time by the database’s clock, which every instance shares; the embedded database’s clock is this process’s own. */
export async function databaseNow({ db }: Payload): Promise<Date> {
  const connection: unknown = 'connection' in db ? db.connection : null
  const store: unknown =
    typeof connection === 'object' && connection !== null && 'db' in connection ? connection.db : null
  if (!isAsked(store)) return new Date()
  const { localTime } = await store.command({ hello: 1 })
  return localTime instanceof Date ? localTime : new Date()
}
