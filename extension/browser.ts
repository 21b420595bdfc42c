// The one place that imports the polyfill. The content script does without: the polyfill would be most of it.
import browser from 'webextension-polyfill';

export default browser;
