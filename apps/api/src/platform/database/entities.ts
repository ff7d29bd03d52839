import type { ObjectLiteral } from 'typeorm';

/** Every TypeORM entity of the write side. A feature that saves through `ctx.manager` adds its row classes here. */
export const entities: (new () => ObjectLiteral)[] = [];
