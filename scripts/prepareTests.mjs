import { ensureInstalled } from './ensureInstalled.mjs'
import { oldNode } from './oldNode.mjs'
import { openMongo } from './openMongo.mjs'
import { root } from './root.mjs'
import { Suite } from './Suite.mjs'

/** What both runs of tests stand on: dependencies, a MongoDB and a Chromium where they can be had, an empty count. */
export async function prepareTests() {
  const obstacle = oldNode()
  if (obstacle !== null) {
    process.stderr.write(`${obstacle}\n`)
    process.exit(78)
  }
  await ensureInstalled()
  const suite = new Suite()
  const { findChromium } = await import('../testing/findChromium.mjs')
  const [mongo, chromium] = await Promise.all([openMongo(), findChromium(root)])
  suite.closing.push(`Node was ${process.versions.node}.`)
  if (mongo.missing) suite.without(`MongoDB, and the faults. ${mongo.missing}`)
  else suite.closing.push(`MongoDB was ${mongo.server}.`)
  if (chromium === null) suite.without('the stories. No Chromium is here and none could be installed.')
  else suite.closing.push(`Chromium was ${chromium.name}.`)
  return {
    suite,
    chromium,
    /** The address of a database by this name; null where there is no MongoDB. @param {string} name */
    mongoUrl: (name) => (mongo.url === undefined ? null : mongo.url.replace('/NAME?', `/${name}?`)),
    close: () => {
      mongo.close()
      process.exit(suite.close())
    },
  }
}
