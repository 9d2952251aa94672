import { memoryStore } from '@/reading/memoryStore.fixtures'
import { northbank, now } from '@/reading/northbank.fixtures'
import { readCommentary } from '@/reading/readCommentary'

// Views for the tests of the pages, made by the translators from stored documents.
const read = await readCommentary(memoryStore(northbank), 'who-owns-the-tide', now)
if (read.state !== 'found') throw new Error('The commentary of the tests is not there.')

export const { view: commentary, publisher } = read

const [, ferry] = commentary.related
if (!ferry || !commentary.lead) throw new Error('The commentary of the tests has no image or nothing to read next.')

export const { teaser } = ferry
export const picture = commentary.lead
export const onePage = { page: 1, pages: 1, newer: null, older: null }
