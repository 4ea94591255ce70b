// Plain JavaScript without an import, so that any Node can read it: the other scripts are TypeScript, which Node runs from 22.18 on.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `Studiekompas needs Node 22.18 or newer; this is Node ${process.versions.node}.\n` +
      'On Linux x64 `npm ci` brings Node 24 along, unless optional dependencies were left out. Elsewhere, install Node 24: https://nodejs.org',
  );
  process.exit(1);
}
