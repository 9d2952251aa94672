import type { Client, InValue, ResultSet } from '@libsql/client'

/** What one statement of the index answers. */
export const query = (client: Client, sql: string, args: readonly InValue[] = []): Promise<ResultSet> =>
  client.execute({ sql, args: [...args] })
