import type { Face } from '@/faces/Face'
import { missing } from '@/reading/missing'
import type { Store } from '@/reading/store'
import type { Outcome } from '@/reading/view'
import { faceRequest, type FaceRequest } from '@/serving/requests/faceRequest'
import { pageRequest } from '@/serving/requests/pageRequest'

import { contentTypeOf } from './contentTypeOf'
import { missingHtml } from './missingHtml'
import { missingText } from './missingText'
import { type Answer, noAddress, storedAnswer } from './storedRoute'
import { tools } from './tools'

type Read<View> = (store: Store, slug: string) => Promise<Outcome<View>>

/**
 * Answers for a record in the face that the end of the address names, or else that `Accept` prefers: stored under the
 * face’s own address, whichever way it was chosen. A former address leads to the same face, what was withdrawn is so in
 * every face.
 */
export async function faceRoute<View extends { readonly path: string }>(
  request: Request,
  faces: readonly Face<View>[],
  read: Read<View>,
): Promise<Response> {
  const asked = pageRequest(request.url)
  if (asked === null) return noAddress()
  const chosen = faceRequest(asked, faces, request.headers.get('accept'))
  const isElsewhere = chosen.chosenBy !== null && chosen.face?.suffix !== ''
  const vary = chosen.chosenBy === null ? 'accept-encoding' : 'accept, accept-encoding'
  const make = (store: Store) => answerIn(chosen, faces, store, read)
  const answered = await storedAnswer(request, chosen, make, { vary, isElsewhere })
  // Of what the client accepts, the record may lack the first and have the second.
  return answered.status === 406 && chosen.face !== null
    ? faceRoute(request, without(faces, chosen.face), read)
    : answered
}

const without = <Each>(all: readonly Each[], one: Each): Each[] => all.filter((each) => each !== one)

async function answerIn<View extends { readonly path: string }>(
  { face, slug, path, chosenBy }: FaceRequest<Face<View>>,
  faces: readonly Face<View>[],
  store: Store,
  read: Read<View>,
): Promise<Answer> {
  const outcome = await read(store, slug)
  switch (outcome.state) {
    case 'found':
      return face === null ? notAcceptable(faces, outcome) : content({ face, chosenBy }, faces, outcome)
    case 'moved':
      return { status: 308, to: face?.suffix ? `${outcome.to}.${face.suffix}` : outcome.to }
    case 'gone':
      return absent('gone', face, outcome.path)
    case 'missing': {
      if (chosenBy !== null) return absent('missing', face, outcome.path)
      // An address of former days may have ended like a face.
      const former = await missing(store, path)
      return former.state === 'moved' ? { status: 308, to: former.to } : absent(former.state, face, path)
    }
    case 'past end':
      return absent('missing', face, path)
  }
}

interface Found<View> {
  readonly view: View
  readonly publisher: Parameters<Face<View>['render']>[1]
}

async function content<View extends { readonly path: string }>(
  { face, chosenBy }: { readonly face: Face<View>; readonly chosenBy: 'accept' | null },
  faces: readonly Face<View>[],
  { view, publisher }: Found<View>,
): Promise<Answer> {
  const made = await tools()
  const suited = faces.filter(({ suits }) => suits?.(view, made) ?? true)
  if (!suited.includes(face))
    return chosenBy === null
      ? absent('missing', face, `${view.path}.${face.suffix}`)
      : notAcceptable(suited, { view, publisher })
  const body = await face.render(view, publisher, made)
  if (face.suffix === '') return { status: 200, body, faces: suited.map(({ suffix, type }) => ({ suffix, type })) }
  return {
    status: 200,
    body,
    type: contentTypeOf(face.type, body),
    headers: {
      'content-location': `${view.path}.${face.suffix}`,
      // The page is what search engines show (RFC 6596).
      link: `<${publisher.siteUrl}${view.path}>; rel="canonical"`,
    },
    compression: typeof body === 'string' ? 'most' : 'none',
  }
}

/** What there is instead of what the client accepts (RFC 9110, 15.5.7). */
function notAcceptable<View extends { readonly path: string }>(
  faces: readonly Face<View>[],
  { view, publisher }: Found<View>,
): Answer {
  const address = publisher.siteUrl + view.path
  const list = faces.map(({ suffix, type }) => `${type} ${address}${suffix && `.${suffix}`}\n`)
  const body = `None of the types in your Accept header is here. There are:\n\n${list.join('')}`
  return { status: 406, body, type: 'text/plain; charset=utf-8' }
}

/** A page that helps a reader; a line for a program. */
async function absent<View>(state: 'gone' | 'missing', face: Face<View> | null, path: string): Promise<Answer> {
  if (face?.suffix) return missingText(state, path)
  return { status: state === 'gone' ? 410 : 404, body: await missingHtml(state, path) }
}
