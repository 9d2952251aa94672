import { PolicyPage } from '@/components/PolicyPage'
import { readPolicy } from '@/reading/readPolicy'

import { reply } from '@/app/(site)/reply'

export const dynamic = 'force-dynamic'

export const GET = (request: Request) =>
  reply(
    request,
    (store, { slug }) => readPolicy(store, slug),
    (view, publisher, stylesheet) => <PolicyPage view={view} publisher={publisher} stylesheet={stylesheet} />,
  )
