import { msg } from '../messages/message';

export type DataFormat = 'geojson' | 'csv';

/** The events of these ids in a format of the exchange, from the archive: with quotes and reasons that no feed has. */
export async function dataOf(format: DataFormat, ids: readonly string[]): Promise<Blob> {
  const response = await fetch(new URL(`export/${format}`, document.baseURI), {
    method: 'POST',
    headers: { 'content-type': 'text/plain' },
    body: ids.join('\n'),
  }).catch(() => {
    throw new Error(msg('page.noAnswer'));
  });
  if (!response.ok) throw new Error(msg('page.answered', { status: response.status }));
  return response.blob();
}
