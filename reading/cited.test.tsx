import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'

import { CommentaryPage } from '@/components/CommentaryPage'

import { memoryStore } from './memoryStore.fixtures'
import { northbank, now } from './northbank.fixtures'
import { readCommentary } from './readCommentary'
import { author } from './stored.fixtures'

it('is cited by the sort name of the desk, an institution whole unless the desk sets a family name apart', async () => {
  const signed = async (name: string, sortName: string | null = null) => {
    const authors = [author({ id: 'tom', name, slug: 'a', sortName })]
    const read = await readCommentary(memoryStore({ ...northbank, authors }), 'ruins', now)
    if (read.state !== 'found') throw new Error(`The page is ${read.state}.`)
    const html = renderToStaticMarkup(<CommentaryPage view={read.view} publisher={read.publisher} stylesheet="" />)
    return [/citation_author" content="(.*?)"/, /DC.creator" content="(.*?)"/, /"author":\[\{"@type":"(\w+)"/].map(
      (pattern) => pattern.exec(html)?.[1],
    )
  }
  expect(await signed('World Bank')).toEqual(['World Bank,', 'World Bank', 'Organization'])
  expect(await signed('Bill Press', 'Press, Bill')).toEqual(['Press, Bill', 'Press, Bill', 'Person'])
  expect(await signed('Han Ki-seon', 'Han, Ki-seon')).toEqual(['Han, Ki-seon', 'Han, Ki-seon', 'Person'])
  expect(await signed('Plato')).toEqual(['Plato', 'Plato', 'Person'])
})
