import vitest from '@vitest/eslint-plugin'
import tseslint from 'typescript-eslint'

const tests = ['**/*.test.{ts,tsx}', '**/*.int.test.ts', '**/*.fixtures.ts', 'testing/**', 'e2e/**', 'bench/**']
const generated = [
  '.next/**',
  '.cache/**',
  'data/**',
  'node_modules/**',
  'migrations/**',
  'payload-types.ts',
  'next-env.d.ts',
  'app/(payload)/**',
]

/** What no file may write, with the places where it is allowed below. */
const forbidden = {
  environment: {
    selector: "MemberExpression[object.name='process'][property.name='env']",
    message: 'Only server/env.ts reads the environment.',
  },
  silentAccess: {
    selector:
      "CallExpression[callee.property.name=/^(find|findByID|findVersions|findVersionByID|findGlobal|count|countVersions|create|update|updateGlobal|delete|duplicate|restoreVersion)$/]:matches([callee.object.name='payload'], [callee.object.property.name='payload']) > ObjectExpression:not(:has(> Property[key.name='overrideAccess'])):not(:has(> SpreadElement))",
    message: 'Say whose rights this takes: Payload goes round them all unless overrideAccess is false.',
  },
  roles: {
    selector: ":matches(BinaryExpression:has(> Literal), SwitchStatement) > MemberExpression[property.name='role']",
    message: 'Ask domain/role.ts what a role may do.',
  },
  statuses: {
    selector: "BinaryExpression > :matches(MemberExpression[property.name='_status'], Identifier[name='_status'])",
    message: 'Ask domain/status.ts what a status means.',
  },
  errors: {
    selector:
      ':matches(NewExpression[callee.name=/^(APIError|ValidationError|Forbidden|NotFound|Locked|LockedAuth|AuthenticationError|UnauthorizedError|MissingFile|FileUploadError|QueryError)$/], ClassDeclaration[superClass.name=/Error$/][superClass.name!="Error"])',
    message: 'Name this refusal in editorial/errors/ or storing/errors.ts, with its status and its sentence.',
  },
  sentences: {
    selector: "Property[key.name='sentence'] > :matches(Literal, TemplateLiteral)",
    message: 'Name this refusal in serving/requests/refusals.ts, with its status and its sentence.',
  },
}

export default tseslint.config(
  { ignores: generated },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-unnecessary-condition': 'off',
      'no-control-regex': 'off',
      'max-lines': ['error', { max: 200 }],
      'no-console': ['error', { allow: ['error'] }],
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['../*'], message: 'Across folders import from @/…' }] },
      ],
      'no-restricted-syntax': [
        'error',
        forbidden.environment,
        forbidden.silentAccess,
        forbidden.roles,
        forbidden.statuses,
        forbidden.errors,
      ],
    },
  },
  {
    files: ['editorial/errors/*.ts', 'storing/errors.ts'],
    rules: { 'no-restricted-syntax': ['error', forbidden.environment, forbidden.silentAccess, forbidden.roles] },
  },
  {
    files: ['domain/status.ts'],
    rules: { 'no-restricted-syntax': ['error', forbidden.environment, forbidden.roles] },
  },
  {
    files: ['serving/**/*.ts'],
    ignores: ['serving/requests/refusals.ts'],
    rules: {
      'no-restricted-syntax': ['error', forbidden.environment, forbidden.errors, forbidden.roles, forbidden.sentences],
    },
  },
  {
    files: ['server/{env,server}.ts', 'instrumentation.ts', 'scripts/commands/*.ts', '*.config.ts', ...tests],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: tests,
    rules: {
      '@typescript-eslint/consistent-type-assertions': 'off',
      '@typescript-eslint/no-unsafe-type-assertion': 'off',
    },
  },
  {
    files: ['**/*.test.{ts,tsx}', '**/*.int.test.ts'],
    plugins: { vitest },
    rules: {
      'vitest/expect-expect': ['error', { assertFunctionNames: ['expect', 'expect*'] }],
      'vitest/no-focused-tests': 'error',
      'vitest/no-disabled-tests': 'error',
      'vitest/no-identical-title': 'error',
    },
  },
)
