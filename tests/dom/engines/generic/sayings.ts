// What do people say on invented pages?

export const sayings: readonly string[] = [
  'I think you missed the point of the story, but the part about the river was lovely to read.',
  'Thanks for writing this! We tried the same last year and my neighbours still talk about it.',
  'Is that really so? I read the opposite somewhere, and you give no source for your numbers.',
  'My mother used to say that a garden is never finished; you have just proved her right again.',
  'I disagree with most of it, yet I am glad that you wrote it down. What happened afterwards?',
];
