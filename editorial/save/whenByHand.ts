import type { PayloadRequest } from 'payload'

interface Step {
  readonly doc: unknown
  readonly req: PayloadRequest
}

/**
 * A step of former addresses that runs where a user makes or deletes one, and not where the site does so in another
 * save, which logs and announces itself.
 */
export const whenByHand =
  <Args extends Step>(step: (args: Args) => unknown) =>
  (args: Args): unknown =>
    args.req.context.byHand === true ? step(args) : args.doc
