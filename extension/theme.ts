// Runs before anything is painted, and so cannot wait for the settings: ui/follow-theme.ts leaves the theme here.
document.documentElement.dataset.theme = localStorage.getItem('theme') ?? 'system';
