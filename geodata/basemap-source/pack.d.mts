export function pack(
  layers: ReadonlyMap<string, readonly (readonly (readonly number[])[])[]>,
  corner: readonly number[],
): Uint8Array;
