// Runs before the first paint, so that a stored choice of dark never flashes white. Without a choice the system decides.
try {
  const choice = localStorage.getItem('inntak.colourScheme');
  if (choice === 'light' || choice === 'dark') document.documentElement.dataset.colorScheme = choice;
} catch {
  // Storage is closed in some private windows: the system's choice stands.
}
