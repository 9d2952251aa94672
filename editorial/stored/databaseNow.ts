import type { Payload } from 'payload'

interface Commandable {
  command(command: { hello: 1 }): Promise<{ localTime?: unknown }>
}

const isCommandable = (value: unknown): value is Commandable =>
  typeof value === 'object' && value !== null && 'command' in value && typeof value.command === 'function'

/** The time by the database’s clock, which every instance shares; with the embedded database, by this machine’s clock. */
export async function databaseNow({ db }: Payload): Promise<Date> {
  const connection: unknown = 'connection' in db ? db.connection : null
  const database: unknown =
    typeof connection === 'object' && connection !== null && 'db' in connection ? connection.db : null
  if (!isCommandable(database)) return new Date()
  const { localTime } = await database.command({ hello: 1 })
  return localTime instanceof Date ? localTime : new Date()
}
