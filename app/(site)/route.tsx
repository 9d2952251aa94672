import { HomePage } from '@/components/HomePage'
import { feedLinks } from '@/faces/list/listFaces'
import { missing } from '@/reading/missing'
import { readHome } from '@/reading/readHome'
import { pageRequest } from '@/serving/requests/pageRequest'

import { pageRoute } from './pageRoute'
import type { Choice } from './storedRoute'

export const dynamic = 'force-dynamic'

/** The home page, or a redirect from the plain permalink of a post (`/?p=11`); one that nothing has is the home page. */
export const GET = async (request: Request): Promise<Response> => {
  const asked = pageRequest(request.url)
  if (asked === null || asked.permalink === null) return home(request)
  const answer = await pageRoute<never>(
    request,
    (store, { permalink, path }) => missing(store, permalink ?? path),
    (never) => never,
  )
  if (answer.status !== 404) return answer
  const { headers } = request
  const rest = new Request(new URL(`/${asked.search}`, request.url), { headers })
  return home(rest, { vary: 'accept-encoding', isElsewhere: true })
}

const home = (request: Request, choice?: Choice): Promise<Response> =>
  pageRoute(
    request,
    (store, { page }) => readHome(store, page),
    (view, publisher, stylesheet) => (
      <HomePage view={view} publisher={publisher} stylesheet={stylesheet} feeds={feedLinks(view.path)} />
    ),
    choice,
  )
