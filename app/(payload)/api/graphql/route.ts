import config from '@payload-config'
import { GRAPHQL_POST, REST_OPTIONS } from '@payloadcms/next/routes'

import { graphqlInWords } from '@/editorial/requests/graphqlInWords'
import { env } from '@/env'

export const POST = graphqlInWords(GRAPHQL_POST(config), env.graphql)
export const OPTIONS = REST_OPTIONS(config)
