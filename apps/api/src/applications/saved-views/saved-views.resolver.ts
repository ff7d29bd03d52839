import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Policy } from '../../platform/policy';
import type { Refusal } from '../../platform/results';
import type { RequestContext } from '../../platform/transaction';
import { countSavedViews } from '../office/worklist.queries';
import { deleteWorklistView, renameWorklistView, saveWorklistView } from './saved-view-commands';
import {
  DeleteWorklistViewInput,
  DeleteWorklistViewResult,
  RenameWorklistViewInput,
  RenameWorklistViewResult,
  SavedWorklistView,
  SaveWorklistViewInput,
  SaveWorklistViewResult,
  type SavedWorklistViewsPayload,
} from './saved-view.types';

/** Views of the worklist that somebody makes for herself. */
@Resolver()
export class SavedViewsResolver {
  @Query(() => [SavedWorklistView], { description: 'One’s own views of the worklist, with how many cases each holds.' })
  @Policy('savedView.list')
  savedWorklistViews(@Ctx() ctx: RequestContext): Promise<SavedWorklistView[]> {
    return countSavedViews(ctx);
  }

  @Mutation(() => SaveWorklistViewResult, { description: 'Keeps what the worklist is narrowed to, for oneself.' })
  @Policy('savedView.save')
  saveWorklistView(
    @Arg('input', () => SaveWorklistViewInput, { description: 'The view.' }) input: SaveWorklistViewInput,
    @Ctx() ctx: RequestContext,
  ): Promise<SavedWorklistViewsPayload | Refusal> {
    return saveWorklistView(ctx, input);
  }

  @Mutation(() => RenameWorklistViewResult, { description: 'Calls an own view something else.' })
  @Policy('savedView.rename')
  renameWorklistView(
    @Arg('input', () => RenameWorklistViewInput, { description: 'Which, and the name.' })
    input: RenameWorklistViewInput,
    @Ctx() ctx: RequestContext,
  ): Promise<SavedWorklistViewsPayload | Refusal> {
    return renameWorklistView(ctx, input);
  }

  @Mutation(() => DeleteWorklistViewResult, { description: 'Takes an own view away.' })
  @Policy('savedView.delete')
  deleteWorklistView(
    @Arg('input', () => DeleteWorklistViewInput, { description: 'Which.' }) input: DeleteWorklistViewInput,
    @Ctx() ctx: RequestContext,
  ): Promise<SavedWorklistViewsPayload | Refusal> {
    return deleteWorklistView(ctx, input);
  }
}
