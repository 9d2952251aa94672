import type { Payload } from 'payload'

/**
 * Whether a text can be the id of a record: 24 hex digits on MongoDB, which silently drops anything else from a query;
 * a UUID too on the embedded database.
 */
export const isId = ({ db }: Payload, text: unknown): text is string =>
  typeof text === 'string' &&
  (/^[0-9a-f]{24}$/i.test(text) || (!('connection' in db) && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)))
