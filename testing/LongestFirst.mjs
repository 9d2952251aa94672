import { BaseSequencer } from 'vitest/node'

/** The files that take longest, longest first: a run that begins with them leaves no worker idle at its end. */
const longest = [
  'walk',
  'accessMutation',
  'accounts',
  'canaries',
  'drill',
  'sessions',
  'badKinds',
  'accessMatrix',
  'accessFields',
]

/** Sorts the integration files so that two workers end at about the same time. */
export class LongestFirst extends BaseSequencer {
  /** @param {import('vitest/node').TestSpecification[]} files @returns {Promise<import('vitest/node').TestSpecification[]>} */
  async sort(files) {
    const rank = (/** @type {import('vitest/node').TestSpecification} */ { moduleId }) => {
      const at = longest.findIndex((name) => moduleId.endsWith(`/${name}.int.test.ts`))
      return at === -1 ? longest.length : at
    }
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b))
  }
}
