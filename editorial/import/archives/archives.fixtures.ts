interface Given {
  readonly id?: number
  readonly title?: string
  readonly content?: string
  readonly status?: string
  readonly slug?: string
  readonly extra?: string
}

/** An invented item of a WordPress export; the title is XML as it stands. */
export const wxrPost = ({
  id = 11,
  title = 'Who owns the harbour?',
  content = 'The harbour was sold in a night.\n\nNobody in the council asked for a price.',
  status = 'publish',
  slug = 'who-owns-the-harbour',
  extra = '',
}: Given = {}): string => `<item><title>${title}</title>
<link>https://old.example/2021/05/${slug}/</link><dc:creator><![CDATA[ana]]></dc:creator>
<content:encoded><![CDATA[${content}]]></content:encoded>
<excerpt:encoded><![CDATA[The city sold what it cannot buy back.]]></excerpt:encoded>
<wp:post_id>${id}</wp:post_id><wp:post_date_gmt><![CDATA[2021-05-04 08:30:00]]></wp:post_date_gmt>
<wp:post_name><![CDATA[${slug}]]></wp:post_name><wp:status><![CDATA[${status}]]></wp:status>
<wp:post_type><![CDATA[post]]></wp:post_type>${extra}</item>`

/** An invented WordPress export with these items. */
export const wxr = (...items: readonly string[]): string => `<?xml version="1.0" encoding="UTF-8" ?>
<rss version="2.0" xmlns:content="c" xmlns:excerpt="e" xmlns:dc="d" xmlns:wp="w"><channel>
<title>Old Harbour Review</title><link>https://old.example</link><wp:wxr_version>1.2</wp:wxr_version>
<wp:author><wp:author_login><![CDATA[ana]]></wp:author_login>
<wp:author_display_name><![CDATA[Ana Marić]]></wp:author_display_name></wp:author>
${items.join('\n')}
</channel></rss>`
