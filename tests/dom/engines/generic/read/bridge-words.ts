// What do six people say of a bridge, however a page prints it?

export const words = [
  'The bridge was closed for the whole of the winter, as everybody knows.',
  'It was open again in March, and I walked over it twice a day.',
  'Nobody told us, so we took the long way round through the woods.',
  'The long way is the better one, if you ask me about it.',
  'There is a bench half way, from which one sees the lake.',
  'I shall look for it on Sunday, if the weather is good.',
];

/** Prints one of them, in the manner of a page. */
export type Print = (author: string, said: string, index: number) => string;
