/** Something that takes time to make, and is made when it is first asked for. */
export function whenAsked<Made>(make: () => Made): () => Made {
  let made: { readonly it: Made } | undefined;
  return () => {
    made ??= { it: make() };
    return made.it;
  };
}
