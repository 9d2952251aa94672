import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { format } from 'prettier'
import { expect, test } from 'vitest'

import { AuthorPage } from '@/components/AuthorPage'
import { CommentaryPage } from '@/components/CommentaryPage'
import { CorrectionsPage } from '@/components/CorrectionsPage'
import { HomePage } from '@/components/HomePage'
import { IndexPage } from '@/components/IndexPage'
import { MissingPage } from '@/components/MissingPage'
import { NamedListPage } from '@/components/NamedListPage'
import { SearchPage } from '@/components/SearchPage'
import { TopicPage } from '@/components/TopicPage'
import { plainText } from '@/domain/body/plainText'
import { commentaryFaces, faceLinks } from '@/faces/commentary/commentaryFaces'
import { feedLinks, listFaces } from '@/faces/list/listFaces'
import { printedCommentary } from '@/faces/pdf/printedCommentary'
import { llms } from '@/faces/llms'
import { schemas } from '@/faces/schemas'
import { sitemapIndexXml, sitemapXml } from '@/faces/sitemapXml'
import { tools } from '@/faces/tools.fixtures'
import { siteFeed } from '@/testing/siteFeed'

import { everyForm } from './bodies.fixtures'
import { memoryStore, sitemapOf } from './memoryStore.fixtures'
import { northbank, now } from './northbank.fixtures'
import { readArchive } from './readArchive'
import { readAuthor } from './readAuthor'
import { readAuthorIndex } from './readAuthorIndex'
import { readCommentary } from './readCommentary'
import { readCorrections } from './readCorrections'
import { readHome } from './readHome'
import { readKind } from './readKind'
import { readMissing } from './readMissing'
import { searchIn } from './memorySearch.fixtures'
import { readMonth } from './readMonth'
import { readSearch } from './readSearch'
import { readSearchDocuments } from './readSearchDocuments'
import { readSitemapIndex } from './readSitemap'
import { readTopic } from './readTopic'
import { readTopicIndex } from './readTopicIndex'
import { readYear } from './readYear'
import { article } from './stored.fixtures'
import type { Outcome } from './view'

// Written anew by “npm run golden”; read the difference before it is committed.
const expectGolden = (name: string, text: string) => expect(text).toMatchFileSnapshot(`golden/${name}.txt`)

const html = (page: ReactElement): Promise<string> =>
  format(renderToStaticMarkup(page), { parser: 'html', printWidth: 120, htmlWhitespaceSensitivity: 'ignore' })

async function found<View>(outcome: Promise<Outcome<View>>) {
  const { state, ...rest } = await outcome
  if (state !== 'found' || !('publisher' in rest)) throw new Error(`The page is ${state}.`)
  return { ...rest, stylesheet: '' } as { view: View; publisher: typeof rest.publisher; stylesheet: string }
}

const store = memoryStore(northbank)
const fields = { id: 'forms', slug: 'every-form', title: 'Every form', publishedAt: '2026-11-02T10:00:00.000Z' }
const formed = memoryStore({ ...northbank, articles: [article({ ...fields, body: everyForm })] })

test.each(northbank.articles.filter(({ _status, deletedAt }) => _status === 'published' && !deletedAt))(
  'the page of $slug, with what it tells machines',
  async ({ slug }) => {
    const shown = await found(readCommentary(store, slug ?? '', now))
    await expectGolden(
      `${shown.view.path.slice(1).replace('/', '-')}.html`,
      await html(<CommentaryPage {...shown} faces={faceLinks(shown.view, tools)} />),
    )
  },
)

test('a text with every form of every node', async () => {
  const shown = await found(readCommentary(formed, 'every-form', now))
  const page = await html(<CommentaryPage {...shown} faces={faceLinks(shown.view, tools)} />)
  expect(page.match(/<script(?! type="application\/ld\+json")/g)).toBeNull()
  await expectGolden('commentary-every-form.html', page)
  const { feed, publisher } = await siteFeed(formed, now)
  const xml = String(await listFaces[0]?.render(feed, publisher, tools))
  await expectGolden('every-form.feed.xml', xml.replaceAll('&gt;&lt;', '&gt;\n&lt;'))
  await expectGolden('every-form.plain', plainText(shown.view.body))
})

test('a text from right to left that states no language', async () => {
  const unstated = northbank.articles.map((each) => (each.language === 'ar' ? { ...each, language: null } : each))
  const shown = await found(
    readCommentary(memoryStore({ ...northbank, articles: unstated }), 'man-yamlik-al-bahr', now),
  )
  await expectGolden(
    'commentary-unstated-language.html',
    await html(<CommentaryPage {...shown} faces={faceLinks(shown.view, tools)} />),
  )
})

test('the lists', async () => {
  await searchIn(store)
  await expectGolden('home.html', await html(<HomePage feeds={feedLinks('/')} {...await found(readHome(store, 1))} />))
  await expectGolden(
    'author.html',
    await html(
      <AuthorPage feeds={feedLinks('/authors/tom-osei')} {...await found(readAuthor(store, 'tom-osei', 1, now))} />,
    ),
  )
  await expectGolden(
    'topic.html',
    await html(<TopicPage feeds={feedLinks('/topics/sea')} {...await found(readTopic(store, 'sea', 1))} />),
  )
  const indexes = { authors: readAuthorIndex(store, 1), topics: readTopicIndex(store, 1), archive: readArchive(store) }
  for (const [name, outcome] of Object.entries({ ...indexes, 'archive-2020': readYear(store, '2020') }))
    await expectGolden(`${name}.html`, await html(<IndexPage {...await found(outcome)} />))
  for (const [name, outcome] of Object.entries({
    'kind-analysis': readKind(store, 'analysis', 1),
    'archive-2020-09': readMonth(store, '2020', '09', 1),
  }))
    await expectGolden(`${name}.html`, await html(<NamedListPage {...await found(outcome)} />))
  await expectGolden('corrections.html', await html(<CorrectionsPage {...await found(readCorrections(store, 1))} />))
  await expectGolden(
    'search.html',
    await html(<SearchPage {...await found(readSearch(store, { query: 'tide', facets: {}, page: 1 }))} />),
  )
})

test('a page that was withdrawn', async () => {
  const outcome = await readCommentary(store, 'withdrawn', now)
  if (outcome.state !== 'gone') throw new Error(`The page is ${outcome.state}.`)
  await expectGolden(
    'gone.html',
    await html(<MissingPage {...await readMissing(store, outcome.path)} gone stylesheet="" />),
  )
})

test.each(listFaces)('the feed as $label', async (face) => {
  const { feed, publisher } = await siteFeed(store, now)
  const text = String(await face.render(feed, publisher, tools))
  await expectGolden(face.suffix, text.replaceAll('&gt;&lt;', '&gt;\n&lt;').replaceAll('><', '>\n<'))
})

test.each(commentaryFaces.filter(({ suffix }) => suffix !== '' && !['epub', 'pdf'].includes(suffix)))(
  'a commentary as $label',
  async (face) => {
    for (const slug of ['who-owns-the-tide', 'man-yamlik-al-bahr', 'every-form']) {
      const { view, publisher } = await found(readCommentary(slug === 'every-form' ? formed : store, slug, now))
      await expectGolden(`${slug}.${face.suffix}`, String(await face.render(view, publisher, tools)))
    }
  },
)

test('what a PDF is set from', async () => {
  for (const slug of ['who-owns-the-tide', 'man-yamlik-al-bahr', 'every-form']) {
    const { view, publisher } = await found(readCommentary(slug === 'every-form' ? formed : store, slug, now))
    await expectGolden(`${slug}.pdf.json`, JSON.stringify(printedCommentary(view, publisher), null, 1))
  }
})

test('what a search finds commentaries by', async () => {
  const { docs } = await store.list('articles', { limit: 100 })
  const hidden = ['draft', 'trashed']
  const ids = [...docs.map(({ id }) => id), ...hidden]
  const documents = [...(await readSearchDocuments(store, ids)), ...(await readSearchDocuments(formed, ['forms']))]
  expect(documents.map(({ id }) => id)).toEqual([...docs.map(({ id }) => id), 'forms'])
  await expectGolden('search-documents.json', JSON.stringify(documents, null, 2))
})

test('what is for programs', async () => {
  const { publisher } = await siteFeed(store, now)
  await expectGolden('llms.txt', llms(publisher))
  for (const [path, schema] of schemas) await expectGolden(path.replace('/schemas/', 'schema-'), schema())
  await expectGolden('sitemap.xml', sitemapXml({ entries: await sitemapOf(store) }, publisher))
  await expectGolden('sitemap-index.xml', sitemapIndexXml((await readSitemapIndex(store)).view, publisher))
})
