import type { ReactElement } from 'react'

import type { TopicLinkView } from '@/reading/view'

/** The topics of a commentary, each linked to its page. */
export function TopicLinks({ topics }: { readonly topics: readonly TopicLinkView[] }): ReactElement | null {
  if (topics.length === 0) return null
  return (
    <section aria-label="Topics and regions">
      <h2 className="label">Topics and regions</h2>
      <ul className="row">
        {topics.map(({ name, href }) => (
          <li key={href}>
            <a href={href} rel="tag">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
