import config from '@payload-config'
import { GRAPHQL_POST } from '@payloadcms/next/routes'

import { graphqlInWords } from '@/editorial/requests/graphqlInWords'
import { env } from '@/server/env'

// Payload’s own answer to OPTIONS fails here (500) for want of a path; Next’s says which methods there are.
export const POST = graphqlInWords(GRAPHQL_POST(config), env.graphql)
