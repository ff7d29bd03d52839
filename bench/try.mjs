import { bench } from './serving.mjs';
console.log(await bench(console.log));
