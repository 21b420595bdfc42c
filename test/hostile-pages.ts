/** What every page here has for us, once. */
export const MENTION = 'Asylum seekers who cross the Channel will be processed in Albania.';

const mention = `<p id="planted">${MENTION}</p>`;
const before = (script: string) =>
  `<!doctype html><title>Hostile</title><script>${script}</script>${mention}`;

/** Controls named like what is asked of nodes: in a form they come before what a form has by itself. */
const CLOBBERING =
  'nodeType nextSibling parentNode parentElement firstChild firstElementChild childNodes localName textContent shadowRoot hasAttributes hasAttribute getAttribute getElementsByTagName querySelector querySelectorAll closest isConnected checkVisibility getRootNode'.split(
    ' ',
  );
const clobbering = (form: string) => CLOBBERING.map((name) => `<input name="${name}"${form}>`).join('');

/** Pages that try to break the extension, each with one mention. */
export const HOSTILE: { readonly [what: string]: string } = {
  'prototypes and globals of its own': before(`
    const broken = () => { throw new Error('broken by the page'); };
    for (const name of ['map', 'filter', 'flatMap', 'push', 'at', 'find', 'entries', 'includes', 'some', Symbol.iterator])
      Array.prototype[name] = broken;
    for (const name of ['slice', 'replace', 'matchAll', 'split', 'charCodeAt', Symbol.iterator]) String.prototype[name] = broken;
    RegExp.prototype.exec = RegExp.prototype.test = Promise.prototype.then = JSON.parse = JSON.stringify = broken;
    for (const name of ['parentNode', 'nextSibling', 'firstChild', 'textContent', 'nodeType', 'childNodes'])
      Object.defineProperty(Node.prototype, name, { get: broken });
    Element.prototype.closest = Element.prototype.checkVisibility = Document.prototype.createTreeWalker = broken;
    Document.prototype.createRange = Range.prototype.toString = Element.prototype.attachShadow = broken;
    for (const name of ['Map', 'Set', 'WeakMap', 'WeakSet', 'Highlight', 'StaticRange', 'Range', 'Intl', 'MutationObserver',
      'Promise', 'requestAnimationFrame', 'setTimeout', 'scheduler', 'performance', 'chrome', 'browser', 'onTheRecord'])
      Object.defineProperty(window, name, { value: broken, configurable: false });
    Object.defineProperty(CSS, 'highlights', { value: null });`),
  'names that hide what the document has': `<!doctype html><title>Hostile</title>${[
    ...['body', 'documentElement', 'createTreeWalker', 'createRange', 'querySelectorAll', 'createElement'],
    ...[
      'hidden',
      'nodeType',
      'firstChild',
      'addEventListener',
      'getElementsByTagName',
      'textContent',
      'defaultView',
    ],
  ]
    .map((name) => `<img name="${name}" alt=""><form name="${name}"></form>`)
    .join('')}${mention}`,
  'a form whose controls hide what it has': `<!doctype html><title>Hostile</title>
    <form id="f">${clobbering('')}<div>${mention}</div></form>`,
  'a form that names itself its own neighbour': `<!doctype html><title>Hostile</title>
    <div>${clobbering(' form="f"')}</div>${mention}<form id="f"></form><p>Behind it.</p>`,
  'a policy that forbids all': `<!doctype html><meta http-equiv="content-security-policy"
    content="default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; sandbox"><title>Hostile</title>${mention}`,
  'sandboxed frames': `<!doctype html><title>Hostile</title>${mention}
    <iframe sandbox srcdoc="<p>Nothing here.</p>"></iframe><iframe sandbox="allow-scripts" src="data:text/html,hello"></iframe>`,
  'half characters': before(`addEventListener('DOMContentLoaded', () => document.body.append(
    '\\ud800', 'asylum \\udfff seekers \\ud83d', '\\u0000\\uffff\\ufeff'.repeat(1000)));`),
  'events and messages of its own': before(`
    for (const call of ['readPage', 'startCard', 'openPopup', 'takeErrand', 'answerCard', 'checkQuotations']) {
      postMessage({ call, args: [] }, '*');
      for (const type of ['message', call, 'onTheRecord'])
        document.dispatchEvent(new CustomEvent(type, { bubbles: true, detail: { call, args: [] } }));
      try { chrome.runtime.sendMessage({ call, args: [] }); } catch {}
      new BroadcastChannel('onTheRecord').postMessage({ call, args: [] });
    }
    addEventListener('DOMContentLoaded', () => {
      const passage = document.querySelector('p');
      for (const type of ['pointermove', 'pointerdown', 'click', 'pointerout', 'contextmenu', 'keydown'])
        passage.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, pointerType: 'touch', clientX: 20, clientY: 20 }));
    });`),
  'a text of ten million letters': before(`addEventListener('DOMContentLoaded', () =>
    document.body.append('asylum " “ hub return Albania '.repeat(350000)));`),
  'a word of ten million letters': before(`addEventListener('DOMContentLoaded', () =>
    document.body.append('return' + 'hub'.repeat(3300000)));`),
  'ten thousand elements in each other': before(`addEventListener('DOMContentLoaded', () => {
    const top = document.createElement('div');
    top.hidden = false;
    let at = top;
    for (let depth = 0; depth < 10000; depth++) at = at.appendChild(document.createElement('div'));
    at.textContent = 'Asylum.';
    top.style.display = 'none';
    document.body.append(top);
  });`),
  'a million nodes': before(`addEventListener('DOMContentLoaded', () => {
    const all = document.createElement('div');
    all.style.display = 'none';
    for (let count = 0; count < 500000; count++) all.append(document.createElement('b'), 'hub ');
    document.body.append(all);
  });`),
  'ten thousand changes in each tick': before(`addEventListener('DOMContentLoaded', () => {
    const place = document.body.appendChild(document.createElement('p'));
    const text = place.appendChild(new Text());
    setInterval(() => { for (let count = 0; count < 10000; count++) text.data = 'Asylum ' + count; }, 100);
  });`),
};
