import { html } from '@/app/(site)/html'
import { missingHtml } from '@/app/(site)/missingHtml'
import { CommentaryPage } from '@/components/CommentaryPage'
import { readPreview } from '@/reading/readCommentary'
import { openStoreAs } from '@/reading/store'
import { closedHeaders, previewHeaders } from '@/serving/requests/pageHeaders'
import { stylesheet } from '@/serving/pages/stylesheet'

export const dynamic = 'force-dynamic'

interface Address {
  params: Promise<{ id: string }>
}

/** The latest draft as its page will look, for users who may read that draft; never stored, never indexed. */
export const GET = async (request: Request, { params }: Address) => {
  const { id } = await params
  const store = await openStoreAs(request.headers)
  if (store === null) {
    // The redirect has a path alone: behind a proxy this process does not know the site’s address from the request.
    const location = `/admin/login?redirect=${encodeURIComponent(`/preview/${id}`)}`
    return new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store', ...closedHeaders } })
  }
  const outcome = await readPreview(store, id, new Date().toISOString())
  const found = outcome.state === 'found'
  const body = found
    ? await html(<CommentaryPage view={outcome.view} preview publisher={outcome.publisher} stylesheet={stylesheet()} />)
    : await missingHtml('missing', `/preview/${id}`)
  return new Response(body, { status: found ? 200 : 404, headers: previewHeaders(body) })
}
