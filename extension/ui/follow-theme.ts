import { loadSettings, onSettings } from '../stored-settings.ts';

/** Makes a page of the extension light or dark as the reader wants it, and keeps that for theme.ts. */
export function followTheme(): void {
  const apply = async () => {
    const { theme } = (await loadSettings()).settings;
    document.documentElement.dataset.theme = theme;
    localStorage.setItem('theme', theme);
  };
  apply();
  onSettings(apply);
}
