import type { IncomingMessage, ServerResponse } from 'node:http'

import { areaOf } from './area'
import { beforeHead } from './beforeHead'

/** The headers with which Next’s own scripts request parts of a page, in requests and in `Vary`. */
const ofFramework = /^(rsc|next-.*|x-nextjs-.*|x-next-.*|x-matched-path|x-now-route-matches)$/

/**
 * Removes Next’s headers between browser and framework everywhere but in the admin: a reader’s page is never requested
 * in parts, so no header may change it, and `Vary` names only what the answer depends on (RFC 9110, 12.5.5).
 */
export function hideFramework(request: IncomingMessage, response: ServerResponse): void {
  const area = areaOf(request.url ?? '/')
  if (area === 'admin' || area === 'next') return
  for (const name of Object.keys(request.headers))
    if (ofFramework.test(name)) Reflect.deleteProperty(request.headers, name)
  beforeHead(response, () => {
    const names = String(response.getHeader('vary') ?? '')
      .toLowerCase()
      .split(',')
      .map((name) => name.trim())
    const own = [...new Set(names)].filter((name) => name !== '' && !ofFramework.test(name))
    if (own.length > 0) response.setHeader('vary', own.join(', '))
    else response.removeHeader('vary')
  })
}
