/// <reference types="node" />
/// <reference types="vite/client" />

declare module 'Frontend/generated/jar-resources/Flow.js' {
  /** Where a view is opened. */
  export interface Place {
    pathname: string;
    search: string;
  }

  /** What the server fills when the view is entered; where it cannot be reached, a stub that asks for another try. */
  export type Container = HTMLElement & {
    onBeforeEnter?: (place: Place, commands: object, router: { render(): void }) => unknown;
  };

  /** Vaadin's client: asks the server for its views. */
  export class Flow {
    constructor(options: { imports: () => Promise<unknown> });
    readonly serverSideRoutes: [{ action(place: Place): Promise<Container> }];
  }
}

declare module 'Frontend/generated/flow/generated-flow-imports.js';
