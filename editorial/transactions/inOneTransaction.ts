import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'

/** Carries out several writes of one request as one: all of them or none. */
export async function inOneTransaction<Result>(req: PayloadRequest, act: () => Promise<Result>): Promise<Result> {
  const begun = await initTransaction(req)
  try {
    const result = await act()
    if (begun) await commitTransaction(req)
    return result
  } catch (error) {
    if (begun) await killTransaction(req)
    throw error
  }
}
