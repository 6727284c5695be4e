/// <reference types="node" />
/// <reference types="vite/client" />

declare module 'Frontend/generated/jar-resources/Flow.js' {
  import type { Route } from '@vaadin/router';

  /** Vaadin's client: asks the server for its views. */
  export class Flow {
    constructor(options: { imports: () => Promise<unknown> });
    readonly serverSideRoutes: [Route];
  }
}

declare module 'Frontend/generated/flow/generated-flow-imports.js';
