import { config } from 'zod/mini'

// The content security policy of the admin forbids code made from text, which Zod would try for a faster check.
config({ jitless: true })
