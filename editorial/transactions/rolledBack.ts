import { initTransaction, killTransaction, type PayloadRequest } from 'payload'

/** Runs the writes of a request and undoes them: the answer is that of storing, and nothing is stored. */
export async function rolledBack<Result>(req: PayloadRequest, operation: () => Promise<Result>): Promise<Result> {
  await initTransaction(req)
  try {
    return await operation()
  } finally {
    await killTransaction(req)
  }
}
