/** How wide words are in a font. */
export type Measure = (text: string, font: string) => number;

/** Words in lines of at most that width; what does not fit into the last line ends with "…". */
export function wrapped(text: string, font: string, width: number, most: number, measure: Measure): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && measure(longer, font) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  if (line !== '') lines.push(line);
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  kept[most - 1] = shortened(`${kept[most - 1]} ${lines[most]}`, font, width, measure);
  return kept;
}

function shortened(text: string, font: string, width: number, measure: Measure): string {
  let words = text.split(' ');
  while (words.length > 1 && measure(`${words.join(' ')} …`, font) > width) words = words.slice(0, -1);
  return `${words.join(' ')} …`;
}
