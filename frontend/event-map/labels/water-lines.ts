/** Long names of waters stand in two lines: "Baltic / Sea". */
export function waterLines(name: string): string[] {
  const words = name.split(' ');
  if (words.length < 2 || name.length < 9) return [name];
  const breakAt =
    words.length === 2 || words[1] === 'of' ? (words[1] === 'of' ? 2 : 1) : Math.ceil(words.length / 2);
  return [words.slice(0, breakAt).join(' '), words.slice(breakAt).join(' ')];
}
