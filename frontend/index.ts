// Where the page begins. Within another page the map stands alone: it needs no session and no cookie.

import { Flow } from 'Frontend/generated/jar-resources/Flow.js';
import { Router } from '@vaadin/router';
import { isEmbedded } from './share/addresses';

const outlet = document.querySelector('#outlet') as HTMLElement;

if (isEmbedded(location.search)) {
  await import('./embed/embedded-map');
  outlet.append(document.createElement('embedded-map'));
} else {
  const { serverSideRoutes } = new Flow({
    imports: () => import('Frontend/generated/flow/generated-flow-imports.js'),
  });
  const router = new Router(outlet);
  router.setRoutes([...serverSideRoutes]);
}
