import type { Plugin } from 'vite';

const CALL = 't.innerHTML = html;';
const POLICY = `const compiledTemplates = typeof trustedTypes === 'undefined' ? undefined
  : trustedTypes.createPolicy('solid-templates', { createHTML: (html) => html });
`;

/**
 * Gives Solid's `template()`, which turns the markup that the compiler made into nodes, a Trusted Types policy of its own. The policy lives
 * inside that one module, so no other text can pass through it: under `require-trusted-types-for 'script'` every other `innerHTML` fails.
 * Throws when Solid's runtime no longer looks as expected, rather than building an app that stays empty.
 */
export const trustedTemplates = (): Plugin => ({
  name: 'trusted-templates',
  apply: 'build',
  enforce: 'pre',
  transform: {
    filter: { id: /\/solid-js\/web\/dist\/web\.js/ },
    handler: (code) => {
      if (code.split(CALL).length !== 2) throw new Error('solid-js/web: template() has changed; look at scripts/vite-trusted-templates.ts');
      const trusted = code.replace(CALL, 't.innerHTML = compiledTemplates ? compiledTemplates.createHTML(html) : html;');
      return { code: trusted.replace('function template(', `${POLICY}function template(`), map: null };
    },
  },
});
