import type { Role } from './Commentary'
import type { Fields, Query, Save } from './Save'

/** One thing that somebody does, or that time does. */
export type Step =
  | { readonly kind: 'create'; readonly role: Role; readonly query: Query; readonly fields: Fields & { title: string } }
  | { readonly kind: 'save'; readonly role: Role; readonly inside: boolean; readonly id: string; readonly save: Save }
  | { readonly kind: 'save many'; readonly role: Role; readonly ids: readonly string[]; readonly save: Save }
  | { readonly kind: 'approve'; readonly role: Role; readonly id: string }
  | { readonly kind: 'restore'; readonly role: Role; readonly id: string; readonly revision: number }
  | { readonly kind: 'duplicate'; readonly role: Role; readonly id: string; readonly query: Query }
  | {
      readonly kind: 'delete'
      readonly role: Role
      readonly id: string
      readonly query: Query
    }
  /** Time passes for a commentary until the next thing that is to happen to it. */
  | { readonly kind: 'wait'; readonly id: string }

/** The commentaries that a step is about. */
export function idsOf(step: Step): readonly string[] {
  switch (step.kind) {
    case 'create':
      return []
    case 'save many':
      return step.ids
    case 'save':
    case 'approve':
    case 'restore':
    case 'duplicate':
    case 'delete':
    case 'wait':
      return [step.id]
  }
}
