import { defineConfig } from 'vitest/config'
import { narrowClasses } from './tsup.config.js'

export default defineConfig({
  // What is tested is what ships.
  plugins: [{ name: 'narrow-classes', enforce: 'pre', transform: (code, file) => narrowClasses(code, file) }],
  test: {
    // Type tests, `*.test-d.ts`, are held by `tsc` in `npm run check`.
    include: ['test/**/*.test.ts'],
    // Dates must not move with the zone, and a wrong use of `Date` shows first east of Greenwich.
    env: { TZ: 'Asia/Ho_Chi_Minh' },
    // Tests that start processes must not fail on a busy machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/**/types.ts', 'src/source/position.ts', 'src/cli/**'],
    },
  },
})
