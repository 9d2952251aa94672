import { listFaces } from '@/faces/list/listFaces'
import { readFeed } from '@/reading/readFeed'
import { pageRequest } from '@/serving/requests/pageRequest'

import { contentTypeOf } from './contentTypeOf'
import { missingRoute } from './missingRoute'
import { missingText } from './missingText'
import { storedAnswer } from './storedRoute'
import { tools } from './tools'

/**
 * Answers for the feed of the site, or of the list in a folder, that the last segment of the address names. It is
 * rendered when it is asked for and compressed quickly, since every publication makes it anew.
 */
export async function feedRoute(request: Request, folder?: 'authors' | 'topics' | 'kinds'): Promise<Response> {
  const asked = pageRequest(request.url)
  const face = listFaces.find(({ suffix }) => suffix === asked?.slug)
  if (asked === null || !face) return missingRoute(request)
  const source = folder === undefined ? null : { folder, slug: asked.segments.at(-2) ?? '' }
  return storedAnswer(request, asked, async (store) => {
    const outcome = await readFeed(store, source, new Date().toISOString())
    switch (outcome.state) {
      case 'found': {
        const body = await face.render(outcome.view, outcome.publisher, await tools())
        return { status: 200, body, type: contentTypeOf(face.type, body), compression: 'quick' }
      }
      case 'moved':
        return { status: 308, to: `${outcome.to}/${face.suffix}` }
      case 'gone':
        return missingText('gone', asked.path)
      case 'missing':
      case 'past end':
        return missingText('missing', asked.path)
    }
  })
}
