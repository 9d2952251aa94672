import { AuthorPage } from '@/components/AuthorPage'
import { readAuthor } from '@/reading/readAuthor'
import { pageKey } from '@/serving/pageKey'

import { pageNumber, reply } from '@/app/(site)/reply'

export const dynamic = 'force-dynamic'

interface Address {
  params: Promise<{ slug: string }>
}

export const GET = async (request: Request, { params }: Address) => {
  const { slug } = await params
  return reply(
    pageKey(request.url),
    (store) => readAuthor(store, slug, pageNumber(request), new Date().toISOString()),
    (view, publisher, stylesheet) => <AuthorPage view={view} publisher={publisher} stylesheet={stylesheet} />,
  )
}
