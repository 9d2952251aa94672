// `npm test` on a bare machine: installs what it needs, then two things at a time, since two cores are what CI has: the
// check beside the build, then a lane for each database. What takes longer than it tells is in `npm run nightly`.
import { prepareTests } from './prepareTests.mjs'
import { steps } from './steps.mjs'

const { suite, chromium, mongoUrl, close } = await prepareTests()

/** Stories in which the database may make a difference: conflicts and schedules as an editor meets them. At night all are run on both. */
const onBoth = ['editor-loses-nothing', 'editor-schedules']
const day = { WALK_STEPS: '600', INT_LEAVE_OUT: 'byNight' }

// The drill of the integration tests, the stories and the faults run the built site.
const [, built] = await Promise.all([steps.check(suite), steps.build(suite)])

async function embeddedLane() {
  await steps.integration(suite, 'SQLite', { ...day, TEST_MONGO_URL: '' })
  if (chromium && built)
    await steps.stories(suite, 'SQLite', { ...chromium.env, E2E_DATABASE_URL: '', E2E_PORT: '3100' })
}

async function mongoLane() {
  const url = mongoUrl('NAME')
  if (url === null) return
  await steps.integration(suite, 'MongoDB', { ...day, TEST_MONGO_URL: url, INT_LEAVE_OUT: 'byNight,once' })
  const env = { ...chromium?.env, E2E_DATABASE_URL: mongoUrl(`stories${Date.now()}`) ?? '', E2E_PORT: '3101' }
  if (!built) return
  // The faults wait for most of their time: for stops, starts and outages.
  await Promise.all([chromium && steps.stories(suite, 'MongoDB', env, onBoth), steps.faults(suite, 'short')])
}

await Promise.all([embeddedLane(), mongoLane()])
close()
