import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

import { generate, seeded } from './generate'

// Writes an invented WordPress export, post by post, so that no archive is too large for it.
const [, , posts = '10', words = '1000', file = ''] = process.argv
const people = 25
const subjects = 12

function* archive(): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" xmlns:content="c" xmlns:excerpt="e" xmlns:dc="d" xmlns:wp="http://wordpress.org/export/1.2/"><channel>\n'
  yield '<title>Bench Review</title><link>https://old.example</link><wp:wxr_version>1.2</wp:wxr_version>\n'
  for (let at = 0; at < people; at += 1)
    yield `<wp:author><wp:author_login>author${at}</wp:author_login><wp:author_display_name>Author Number ${at}</wp:author_display_name></wp:author>\n`
  const random = seeded(20_261_127)
  for (let at = 0; at < Number(posts); at += 1) yield post(random, at)
  yield '</channel></rss>\n'
}

function post(random: () => number, at: number): string {
  const { title, standfirst, day, authors, topics } = generate(random, at, people, subjects)
  const text = paragraphs(random)
  const html = text.map((each) => `<!-- wp:paragraph --><p>${each}</p><!-- /wp:paragraph -->`).join('\n')
  return `<item><title>${title}</title><link>https://old.example/${day.slice(0, 4)}/post-${at}/</link>
<dc:creator>author${authors[0] ?? 0}</dc:creator><content:encoded><![CDATA[${html}]]></content:encoded>
<excerpt:encoded><![CDATA[${standfirst}]]></excerpt:encoded><category domain="category">Topic ${topics[0] ?? 0}</category>
<wp:post_id>${at + 1}</wp:post_id><wp:post_date_gmt>${day.slice(0, 19).replace('T', ' ')}</wp:post_date_gmt>
<wp:post_name>post-${at}</wp:post_name><wp:status>publish</wp:status><wp:post_type>post</wp:post_type></item>\n`
}

/** Paragraphs of exactly so many words together. */
function paragraphs(random: () => number): string[] {
  const found: string[] = []
  for (let left = Number(words); left > 0;) {
    for (const block of generate(random, 0, people, subjects).body) {
      if (block.type !== 'paragraph' || left === 0) continue
      const said = block.children
        .flatMap((child) => (child.type === 'text' ? child.text.split(' ') : []))
        .slice(0, left)
      left -= said.length
      found.push(said.join(' '))
    }
  }
  return found
}

await pipeline(Readable.from(archive()), createWriteStream(file))
