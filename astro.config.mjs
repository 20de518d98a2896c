import mdx from '@astrojs/mdx';
import { defineConfig, passthroughImageService } from 'astro/config';

/** Browsers that can show these pages read woff2; the older copies that Fontsource names would only be carried along. */
const dropWoff = {
  postcssPlugin: 'drop-woff',
  Declaration: {
    src: (declaration) => {
      declaration.value = declaration.value.replace(/,\s*url\([^)]*\.woff\)\s*format\(['"]woff['"]\)/, '');
    },
  },
};

/** Style sheets and fonts lie in one folder: no address there may begin at the host's root. */
const relateStyles = {
  name: 'relate-styles',
  enforce: 'post',
  generateBundle: (_options, bundle) => {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'asset' || !file.fileName.endsWith('.css')) continue;
      file.source = String(file.source).replaceAll('url(/_astro/', 'url(');
    }
  },
};

export default defineConfig({
  srcDir: './src/site',
  // Nothing is served: `src/site/renderer.ts` is asked for each page that a catalogue has.
  output: 'server',
  compressHTML: 'jsx',
  devToolbar: { enabled: false },
  build: { format: 'directory', inlineStylesheets: 'never' },
  image: { service: passthroughImageService() },
  integrations: [mdx({ syntaxHighlight: false })],
  markdown: { syntaxHighlight: false },
  vite: {
    // The renderer is written to where no package can be found.
    environments: { ssr: { resolve: { noExternal: true } } },
    build: { assetsInlineLimit: 0 },
    css: { postcss: { plugins: [dropWoff] } },
    plugins: [relateStyles],
  },
});
