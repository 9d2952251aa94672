/** Files that only the night runs: they take long, and what they hold changes seldom. */
const byNight = ['collections/accessTests/accessMutation']

/** Files in which the database makes no difference: by day they run on SQLite alone. */
const once = [
  'app/faces',
  'app/routes',
  'app/sharedCaches',
  'archive/drill',
  'collections/accessTests/accessFields',
  'collections/accessTests/accessFirst',
  'collections/accessTests/accessMatrix',
  'collections/accessTests/accessStates',
  'collections/accessTests/deskViews',
  'editorial/images/badFiles',
  'editorial/images/card',
  'editorial/images/sendImage',
  'editorial/images/undescribed',
  'editorial/import/fetching/fetched',
  'editorial/import/headFields',
  'editorial/import/images',
  'editorial/import/importEndpoint',
  'editorial/import/importManuscript',
  'editorial/requests/brokenConnections',
  'editorial/save/badRichTexts',
  'editorial/save/pasted',
  'server/adminFunctions',
  'server/faces',
  'server/purge',
  'server/readers',
]

/** Lists of integration files by name; INT_LEAVE_OUT names, with a comma between, those that a run leaves out. */
export const integrationLists = { byNight, once }
