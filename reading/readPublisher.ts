import { policyPath } from '@/domain/paths'
import { env } from '@/server/env'

import type { Store } from './store'
import type { PublisherView } from './view'

/** The publisher of the page, from the settings. */
export async function readPublisher(store: Store): Promise<PublisherView> {
  const settings = await store.settings()
  return {
    name: settings.publisherName,
    description: settings.description ?? '',
    language: settings.language,
    timeZone: settings.timeZone,
    accent: settings.accent,
    accentDark: settings.accentDark,
    policies: (settings.policies ?? []).map(({ title, slug }) => ({ title, href: policyPath(slug) })),
    siteUrl: env.siteUrl,
  }
}
