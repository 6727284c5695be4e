import { Flow } from 'Frontend/generated/jar-resources/Flow.js';

/** Lets the server fill the panel, and show its dialogs. There is one view: it needs no router, the map has the address. */
export async function fillPanel(panel: HTMLElement): Promise<void> {
  const [view] = new Flow({
    imports: () => import('Frontend/generated/flow/generated-flow-imports.js'),
  }).serverSideRoutes;
  const place = { pathname: location.pathname, search: location.search };
  const container = await view.action(place);
  panel.append(container);
  // Where the server cannot be reached, a stub stands there until it can.
  const router = {
    render: () => {
      container.remove();
      fillPanel(panel);
    },
  };
  await container.onBeforeEnter?.(place, {}, router);
}
