import type { Plugin } from 'vite';

const ORDER = '@layer reset,tokens,base,components,utilities;';

/** Says the order of the style layers before everything else: the bundler joins the sheets in another order than they are imported. */
export const layerOrder = (): Plugin => ({
  name: 'layer-order',
  enforce: 'post',
  generateBundle(_, bundle) {
    for (const asset of Object.values(bundle)) {
      if (asset.type !== 'asset' || !asset.fileName.endsWith('.css')) continue;
      const sheet = typeof asset.source === 'string' ? asset.source : new TextDecoder().decode(asset.source);
      asset.source = ORDER + sheet;
    }
  },
});
