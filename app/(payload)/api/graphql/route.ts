import config from '@payload-config'
import { GRAPHQL_POST } from '@payloadcms/next/routes'

// Payload’s own answer to OPTIONS fails here (500) for want of a path; Next’s says which methods there are.
export const POST = GRAPHQL_POST(config)
