// No circle of folders: two folders that need each other are one folder. Tests may look anywhere and are left out.
import modules from './.dependency-cruiser.mjs'

export default {
  forbidden: [
    {
      name: 'no-circles-of-folders',
      severity: 'error',
      comment: 'Two folders that need each other are one folder.',
      scope: 'folder',
      from: {},
      to: { circular: true },
    },
  ],
  options: {
    ...modules.options,
    exclude: {
      path: [modules.options.exclude.path, '\\.(test|fixtures)\\.tsx?$', '^(testing|e2e|bench)/', '^server/env\\.ts$'],
    },
  },
}
