import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'

/** Runs several writes of a request in one transaction: all of them are stored or none. */
export async function inOneTransaction<Result>(req: PayloadRequest, operation: () => Promise<Result>): Promise<Result> {
  const begins = await initTransaction(req)
  try {
    const result = await operation()
    if (begins) await commitTransaction(req)
    return result
  } catch (error) {
    if (begins) await killTransaction(req)
    throw error
  }
}
