import { escapeMarkdown } from '@/domain/body/markdown/escapeMarkdown'
import { correctionsPath } from '@/domain/paths'
import type { PublisherView } from '@/reading/view'

import { commentaryFaces } from './commentary/commentaryFaces'
import { schemaPath } from './commentary/commentarySchema'
import { feedLinks } from './list/listFaces'

/** What the site has for programs that read, as llmstxt.org proposes: a publisher, its forms, its feeds, its policies. */
export function llms({ name, description, siteUrl, policies }: PublisherView): string {
  const line = (text: string): string => escapeMarkdown(text)
  const link = (text: string, path: string, more = ''): string => `- [${line(text)}](${siteUrl}${path})${more}`
  const forms = commentaryFaces.filter(({ suffix }) => suffix !== '')
  return [
    `# ${line(name)}`,
    ...(description === '' ? [] : [`> ${line(description)}`]),
    [
      'Signed commentary. Each has a page of its own at `/commentary/NAME`, with its authors as they were on the day of publication, ',
      'and these other forms of the same text:',
    ].join(''),
    forms.map(({ suffix, type, label }) => `- ${label}: \`/commentary/NAME.${suffix}\` (\`${type}\`)`).join('\n'),
    `The page of a commentary links the forms that it has; one that cannot be made of it is 404. The address without an ending answers by \`Accept\` too. What was withdrawn is 410 in every form. The JSON is described by a [JSON Schema](${siteUrl}${schemaPath}).`,
    '## Lists',
    [
      link('The latest', '/'),
      link('Authors', '/authors'),
      link('Topics', '/topics'),
      link('Archive', '/archive', ': by year and month'),
      link('Corrections and updates', correctionsPath, ': what was changed after publication'),
      link('Every address', '/sitemap.xml', ': sitemap'),
      link('Search', '/search', ': `?q=WORDS`'),
      ...feedLinks('/').map(({ href, label }) => link(label, href, ': the latest in full')),
    ].join('\n'),
    'The same feeds are there for an author (`/authors/NAME/…`), a topic (`/topics/NAME/…`) and a kind (`/kinds/NAME/…`).',
    ...(policies.length === 0 ? [] : ['## Policies', policies.map(({ title, href }) => link(title, href)).join('\n')]),
  ]
    .join('\n\n')
    .concat('\n')
}
