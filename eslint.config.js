import eslint from '@eslint/js';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

/** Statements that the house style does without; each message says what to do instead. */
const without = [
  { selector: 'ExportDefaultDeclaration', message: 'Export by name: a reader finds the word, and so does a search.' },
  { selector: 'TSEnumDeclaration', message: 'Use a union of literals.' },
  { selector: 'TSModuleDeclaration', message: 'Use a module; a declaration file may declare one.' },
  { selector: 'ClassDeclaration[superClass.name!="Error"]', message: 'Data is plain objects, behaviour is functions; only errors are classes.' },
  { selector: 'TSNonNullExpression', message: 'Narrow the value, or give it a default.' },
  { selector: 'TSAsExpression:not([typeAnnotation.typeName.name="const"])', message: 'Narrow with a check; only `as const` is a fact.' },
];

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', 'node_modules/', '**/*.generated.js', '.build/'] },
  eslint.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.recommendedTypeChecked, regexp.configs['flat/recommended']],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'no-restricted-syntax': ['error', ...without],
      'no-console': 'error',
      'no-bitwise': 'off',
      'max-depth': ['error', 5],
      'max-params': ['error', 4],
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 80, skipBlankLines: true, skipComments: true }],
      'prefer-const': 'error',
      eqeqeq: 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // Our objects of functions are closures: none of them uses `this`.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'regexp/no-super-linear-backtracking': 'error',
      'regexp/no-super-linear-move': 'error',
      // Matters of taste in which both spellings are plain to read.
      'regexp/prefer-d': 'off',
      'regexp/prefer-w': 'off',
      'regexp/use-ignore-case': 'off',
      'regexp/strict': 'off',
      'regexp/no-useless-flag': 'off',
    },
  },
  {
    // The test runner reads its configuration from the default export.
    files: ['vitest.config.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    // The types of WebAssembly are classes of the host, and a declaration file has no other word for them.
    files: ['src/policy/webassembly.d.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    // Tests describe: long tables and bodies are the point.
    files: ['__tests__/**/*.ts', 'proofs/**/*.ts', 'bench/**/*.ts'],
    rules: {
      // What a test reads from JSON is compared with what is expected, not trusted.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      'regexp/no-super-linear-move': 'off',
      'max-lines': 'off', 'max-lines-per-function': 'off', 'max-params': 'off', 'no-restricted-syntax': 'off', 'no-control-regex': 'off',
    },
  },
  {
    files: ['**/*.mjs', '**/*.js', '**/*.cjs'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly', Buffer: 'readonly', module: 'writable' } },
  },
);
