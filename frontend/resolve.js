// Lets Node run the tests: finds `./day.ts` for an import of './day', as Vite does.
import { registerHooks } from 'node:module';

registerHooks({
  resolve(specifier, context, next) {
    const extensionless = /^\.{1,2}\//.test(specifier) && !/\.[a-z]+$/.test(specifier);
    return next(extensionless ? `${specifier}.ts` : specifier, context);
  },
});
