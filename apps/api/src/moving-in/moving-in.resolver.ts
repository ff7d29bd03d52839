import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Policy } from '../platform/policy';
import type { Refusal } from '../platform/results';
import { ID } from '../platform/scalars';
import type { RequestContext } from '../platform/transaction';
import { applyImport, discardImport, mapImport, tryImport, undoImport } from './import-commands';
import { readImport, readImports } from './import-store';
import { importHead, importView } from './import-view';
import {
  ApplyImportResult,
  DiscardImportResult,
  ImportKeyInput,
  MapImportInput,
  MapImportResult,
  SheetImport,
  TryImportResult,
  UndoImportResult,
  type ImportPayload,
} from './moving-in.types';

/** «Hent inn fra regneark»: for the leader of an office, about its own people. */
@Resolver()
export class MovingInResolver {
  @Query(() => [SheetImport], { description: 'The latest sheets that the office has read in, without their rows.' })
  @Policy('import.read')
  async imports(@Ctx() ctx: RequestContext): Promise<SheetImport[]> {
    return (await readImports(ctx)).map((stored) => importHead(ctx, stored));
  }

  @Query(() => SheetImport, {
    nullable: true,
    description: 'A sheet with its rows as they would be taken in; null when unknown or not yours.',
  })
  @Policy('import.read')
  async import(
    @Arg('id', () => ID, { description: 'The import.' }) id: string,
    @Ctx() ctx: RequestContext,
  ): Promise<SheetImport | null> {
    const stored = await readImport(ctx, id);
    return stored && importView(ctx, stored);
  }

  @Mutation(() => MapImportResult, { description: 'Says what the columns of a sheet are about.' })
  @Policy('import.map')
  mapImport(
    @Arg('input', () => MapImportInput, { description: 'The columns.' }) input: MapImportInput,
    @Ctx() ctx: RequestContext,
  ): Promise<ImportPayload | Refusal> {
    return mapImport(ctx, input);
  }

  @Mutation(() => TryImportResult, {
    description: 'Takes everybody in on trial: what would happen, and nothing is kept.',
  })
  @Policy('import.try')
  tryImport(
    @Arg('input', () => ImportKeyInput, { description: 'Which import.' }) input: ImportKeyInput,
    @Ctx() ctx: RequestContext,
  ): Promise<ImportPayload | Refusal> {
    return tryImport(ctx, input);
  }

  @Mutation(() => ApplyImportResult, { description: 'Takes everybody in, or nobody.' })
  @Policy('import.apply')
  applyImport(
    @Arg('input', () => ImportKeyInput, { description: 'Which import.' }) input: ImportKeyInput,
    @Ctx() ctx: RequestContext,
  ): Promise<ImportPayload | Refusal> {
    return applyImport(ctx, input);
  }

  @Mutation(() => UndoImportResult, {
    description: 'Takes an import back, while nothing has happened to anybody in it.',
  })
  @Policy('import.undo')
  undoImport(
    @Arg('input', () => ImportKeyInput, { description: 'Which import.' }) input: ImportKeyInput,
    @Ctx() ctx: RequestContext,
  ): Promise<ImportPayload | Refusal> {
    return undoImport(ctx, input);
  }

  @Mutation(() => DiscardImportResult, { description: 'Throws a sheet away without taking anything in.' })
  @Policy('import.discard')
  discardImport(
    @Arg('input', () => ImportKeyInput, { description: 'Which import.' }) input: ImportKeyInput,
    @Ctx() ctx: RequestContext,
  ): Promise<ImportPayload | Refusal> {
    return discardImport(ctx, input);
  }
}
