/**
 * A form gives its controls, by their names, before what every node has: a page with a control named nextSibling could
 * hide what is behind its form, or lead us in a circle. So nodes are asked by the functions of their kind.
 */
export const nodeTypeOf = getter(Node.prototype, 'nodeType');
export const parentOf = getter(Node.prototype, 'parentNode');
export const nextOf = getter(Node.prototype, 'nextSibling');
export const firstChildOf = getter(Node.prototype, 'firstChild');
export const textContentOf = getter(Node.prototype, 'textContent');
export const childNodesOf = getter(Node.prototype, 'childNodes');
export const rootOf = getter(Document.prototype, 'documentElement');
export const bodyOf = getter(Document.prototype, 'body');
export const nameOf = getter(Element.prototype, 'localName');
export const shadowRootOf = getter(Element.prototype, 'shadowRoot');
export const firstElementOf = getter(Element.prototype, 'firstElementChild');
const all = Element.prototype.getElementsByTagName;
const closest = Element.prototype.closest;
const query = Element.prototype.querySelector;
const has = Element.prototype.hasAttribute;
const hasAny = Element.prototype.hasAttributes;
const attribute = Element.prototype.getAttribute;
const checkVisibility = Element.prototype.checkVisibility;

/** All elements in an element or a document, of which only elements have controls. */
export function elementsIn(node: Element | Document): HTMLCollectionOf<Element> {
  return node instanceof Document
    ? Document.prototype.getElementsByTagName.call(node, '*')
    : all.call(node, '*');
}
export const closestOf = (element: Element, selector: string) => closest.call(element, selector);
export const queryIn = (element: Element, selector: string) => query.call(element, selector);
export const hasAttribute = (element: Element, name: string) => has.call(element, name);
export const hasAttributes = (element: Element) => hasAny.call(element);
export const attributeOf = (element: Element, name: string) => attribute.call(element, name);
export const isDisplayed = (element: Element, options: CheckVisibilityOptions) =>
  checkVisibility.call(element, options);

function getter<Kind, Key extends keyof Kind>(prototype: Kind, key: Key): (node: Kind) => Kind[Key] {
  const get = Object.getOwnPropertyDescriptor(prototype, key)?.get as (this: Kind) => Kind[Key];
  return (node) => get.call(node);
}
