import { PolicyPage } from '@/components/PolicyPage'
import { readPolicy } from '@/reading/readPolicy'
import { pageKey } from '@/serving/pageKey'

import { reply } from '@/app/(site)/reply'

export const dynamic = 'force-dynamic'

interface Address {
  params: Promise<{ slug: string }>
}

export const GET = async (request: Request, { params }: Address) => {
  const { slug } = await params
  return reply(
    pageKey(request.url),
    (store) => readPolicy(store, slug),
    (view, publisher, stylesheet) => <PolicyPage view={view} publisher={publisher} stylesheet={stylesheet} />,
  )
}
