import type { TypedBody } from '@/domain/body/TypedBody'

import type { ImageKey } from './images'
import type { PersonKey } from './people'
import type { TopicKey } from './topics'

/** A commentary of the demonstration; authors, topics and images by their keys. */
export interface DemoCommentary {
  readonly title: string
  readonly kind: 'commentary' | 'analysis' | 'explainer' | 'reply' | 'review' | 'interview'
  readonly standfirst: string
  /** The day it was first published. */
  readonly day: string
  readonly updated?: string
  readonly authors: readonly PersonKey[]
  readonly topics: readonly TopicKey[]
  readonly image?: ImageKey
  readonly language?: string
  readonly keyPoints?: readonly string[]
  readonly body: TypedBody
}
