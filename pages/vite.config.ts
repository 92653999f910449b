import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vitest/config';

/** For the unit tests; what is shipped is built by build/build.mjs. */
export default defineConfig({
  plugins: [vue()],
  test: { environment: 'happy-dom', include: ['src/**/*.test.{ts,tsx}'], server: { deps: { inline: ['element-plus'] } } },
});
