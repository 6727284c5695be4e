/** A face of the page's style sheets. */
export interface Face {
  family: string;
  style: string;
  weight: string;
  range: string;
  address: string;
}

export function facesOfPage(): Face[] {
  return [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].flatMap((rule) => {
      if (!(rule instanceof CSSFontFaceRule)) return [];
      const of = (name: string) => rule.style.getPropertyValue(name);
      const source = /url\(["']?([^"')]+)/.exec(of('src'))?.[1];
      if (!source) return [];
      const face: Face = {
        family: of('font-family').replace(/["']/g, ''),
        style: of('font-style') || 'normal',
        weight: of('font-weight') || 'normal',
        range: of('unicode-range'),
        address: new URL(source, sheet.href ?? document.baseURI).href,
      };
      return [face];
    }),
  );
}
