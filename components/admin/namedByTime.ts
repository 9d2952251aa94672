import type { StepNavItem } from '@payloadcms/ui'

/**
 * The breadcrumb of a version with its time as the last step, which has no link; Payload writes it by the clock of the
 * server. A breadcrumb that says so already, and one that ends in a link, is returned as it is.
 */
export function namedByTime(steps: readonly StepNavItem[], time: string): readonly StepNavItem[] {
  const last = steps.at(-1)
  if (!last || last.url !== undefined || last.label === time) return steps
  return [...steps.slice(0, -1), { ...last, label: time }]
}
