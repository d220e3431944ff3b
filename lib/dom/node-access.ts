/**
 * Reads nodes of the page through the getters of their prototypes.
 *
 * A form hands out its fields as properties of its own, so that after
 * `<input name="parentNode">` the property `form.parentNode` is that input, and
 * a document does the same with the names of its images and forms. In Chromium
 * this reaches content scripts too. The getters are captured when the module
 * loads and cannot be hidden. Text nodes have no such names: read them directly.
 */

/** Captures the getter `name` of `prototype`; the result takes the node to read. */
function getter<T extends object, V>(prototype: T, name: keyof T & string): (of: T) => V {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (!get) throw new TypeError(`no getter ${name}`);
  return Function.prototype.call.bind(get);
}

/** Captures the method `name` of `prototype`; the result takes the node to call it on. */
function method<T extends object, A extends unknown[], V>(
  prototype: T,
  name: keyof T & string,
): (of: T, ...rest: A) => V {
  return Function.prototype.call.bind(prototype[name] as (...rest: A) => V);
}

/** Returns the parent of `node`. */
export const parentOf = getter<Node, ParentNode | null>(Node.prototype, 'parentNode');

/** Returns the parent of `node` if it is an element. */
export const parentElementOf = getter<Node, Element | null>(Node.prototype, 'parentElement');

/** Returns the first child of `node`. */
export const firstChildOf = getter<Node, ChildNode | null>(Node.prototype, 'firstChild');

/** Returns the node after `node` under the same parent. */
export const nextSiblingOf = getter<Node, ChildNode | null>(Node.prototype, 'nextSibling');

/** Returns the type of `node`: 1 for elements, 3 for text. */
export const nodeTypeOf = getter<Node, number>(Node.prototype, 'nodeType');

/** Returns all text under `node`. */
export const textOf = getter<Node, string | null>(Node.prototype, 'textContent');

/** Is `node` in the document? */
export const isInPage = getter<Node, boolean>(Node.prototype, 'isConnected');

/** Is `other` the same node as `node` or under it? */
export const containsNode = method<Node, [Node | null], boolean>(Node.prototype, 'contains');

const comparePosition = method<Node, [Node], number>(Node.prototype, 'compareDocumentPosition');

/** Does `first` stand before `second` in the page, neither holding the other? */
export function precedes(first: Node, second: Node): boolean {
  const position = comparePosition(first, second);
  return (position & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && !containsNode(first, second);
}

/** Returns the tag of `element`, in lower case for HTML. */
export const tagOf = getter<Element, string>(Element.prototype, 'localName');

/** Returns the child elements of `element`. */
export const childrenOf = getter<Element, HTMLCollection>(Element.prototype, 'children');

/** Returns the value of an attribute, or `null`. */
export const attributeOf = method<Element, [name: string], string | null>(
  Element.prototype,
  'getAttribute',
);

/** Returns the nearest of `element` and its ancestors that `selector` matches. */
export const closestOf = method<Element, [selector: string], Element | null>(
  Element.prototype,
  'closest',
);

/** Returns the body of the page, or `null` while there is none. */
export const bodyOf = getter<Document, HTMLElement | null>(Document.prototype, 'body');

/** Returns the `html` element. */
export const rootElementOf = getter<Document, Element | null>(
  Document.prototype,
  'documentElement',
);

/** Returns the title of the page as its head gives it. */
export const documentTitleOf = getter<Document, string>(Document.prototype, 'title');

/** Returns the first element of the page that `selector` matches. */
export const findFirst = method<Document, [selector: string], Element | null>(
  Document.prototype,
  'querySelector',
);

/** Returns all elements of the page that `selector` matches, in document order. */
export const findAll = method<Document, [selector: string], NodeListOf<Element>>(
  Document.prototype,
  'querySelectorAll',
);

/** Returns all elements under `element` that `selector` matches, in document order. */
export const findAllIn = method<Element, [selector: string], NodeListOf<Element>>(
  Element.prototype,
  'querySelectorAll',
);
