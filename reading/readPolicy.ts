import { policyPath } from '@/domain/paths'

import { missing } from './missing'
import { readPublisher } from './readPublisher'
import type { Store } from './store'
import type { Outcome, PolicyPageView } from './view'

/** One of the publisher’s policies. */
export async function readPolicy(store: Store, slug: string): Promise<Outcome<PolicyPageView>> {
  const publisher = await readPublisher(store)
  const { policies } = await store.settings()
  const policy = policies?.find((each) => each.slug === slug)
  if (!policy) return missing(store, policyPath(slug))
  const paragraphs = policy.text.split(/\n{2,}/).map((text) => text.trim())
  return { state: 'found', publisher, view: { path: policyPath(slug), title: policy.title, paragraphs } }
}
