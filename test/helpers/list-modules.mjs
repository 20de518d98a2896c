/** Given to `node --import`: writes the address of every module that is loaded into the file LOADED_MODULES. */
import { appendFileSync } from 'node:fs';
import { registerHooks } from 'node:module';

registerHooks({
  load(url, context, next) {
    appendFileSync(process.env['LOADED_MODULES'], `${url}\n`);
    return next(url, context);
  },
});
