/** The browsers that a build is for. */
export const TARGETS = ['chrome', 'firefox'] as const;

export type Target = (typeof TARGETS)[number];

/** DESIGN.md says why, and least-versions.test.ts holds it to that. */
const LEAST_CHROME = '128';

/** The page that each browser shows beside the page that is read. */
const PANEL = 'panel/index.html';

/**
 * The manifest.json of one browser's build, from the one at the top of the project and the version of package.json.
 *
 * The host permissions are the sites of the content script: reaching the tabs that were open before the
 * extension was installed takes them, and they ask the reader for nothing that the content script does not.
 */
export function manifestFor(target: Target, source: string, version: string): string {
  const manifest = { ...JSON.parse(source), version };
  manifest.host_permissions = manifest.content_scripts[0].matches;
  if (target === 'firefox') {
    const { service_worker, type } = manifest.background;
    manifest.background = { scripts: [service_worker], type };
    manifest.sidebar_action = {
      default_panel: PANEL,
      default_title: manifest.name,
      default_icon: manifest.action.default_icon,
      open_at_install: false,
    };
  } else {
    manifest.side_panel = { default_path: PANEL };
    manifest.permissions.push('sidePanel');
    manifest.minimum_chrome_version = LEAST_CHROME;
    delete manifest.browser_specific_settings;
  }
  return `${JSON.stringify(manifest)}\n`;
}
