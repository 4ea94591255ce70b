// Runs before the first paint, ahead of every module, and is kept out of the bundle for that reason.

// The theme that the student chose; without a choice the stylesheet follows the system.
try {
  const theme = localStorage.getItem('studiekompas.theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage is closed to us: the system's theme it is.
}

// Trusted Types: addresses of workers may only be our own. Markup has a policy of its own, which only compiled templates reach.
if (typeof trustedTypes !== 'undefined') {
  trustedTypes.createPolicy('default', {
    createScriptURL: (address) => (new URL(address, location.href).origin === location.origin ? address : null),
  });
}
