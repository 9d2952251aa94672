import { z } from 'zod'

import { commentarySchema, schemaPath } from './commentary/commentarySchema'

/** The JSON Schemas (2020-12) of what the site sends as JSON, by their paths. */
export const schemas: ReadonlyMap<string, () => string> = new Map([
  [schemaPath, () => `${JSON.stringify(z.toJSONSchema(commentarySchema), null, 2)}\n`],
])
