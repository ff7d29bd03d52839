import {
  execute,
  getOperationAST,
  Kind,
  OperationTypeNode,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import type { PolicyExtension } from '../policy';
import type { TransactionMode } from '../transaction';

/** An operation made ready to run, with what its root fields need. */
export interface CompiledOperation {
  /** Runs it: with the context of its resolvers, and variables as they were sent. */
  readonly answer: (context: unknown, variables: Variables) => Promise<ExecutionResult> | ExecutionResult;
  readonly operation: OperationDefinitionNode;
  /** False when every root field is `public`. */
  readonly needsLogin: boolean;
  readonly mode: TransactionMode;
}

type Variables = Readonly<Record<string, unknown>>;

/** Keeps the most recently used compiled operations, so that a stream of new texts cannot fill the memory. */
export class CompiledQueries {
  private readonly operations = new Map<string, CompiledOperation>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly most: number,
  ) {}

  /** How many operations are kept now. */
  get size(): number {
    return this.operations.size;
  }

  /** The compiled operation for a query text's hash and operation name; errors when it cannot be compiled. */
  get(hash: string, name: string | null, document: DocumentNode): CompiledOperation | ExecutionResult {
    const key = `${hash}:${name ?? ''}`;
    const known = this.operations.get(key);
    if (known) {
      this.operations.delete(key); // to the end: the first key is the one least recently used
      this.operations.set(key, known);
      return known;
    }
    const answer = this.ready(document, name);
    if (typeof answer !== 'function') return answer;
    const made = { answer, ...needs(this.schema, document, name) };
    this.operations.set(key, made);
    if (this.operations.size > this.most) {
      const [oldest] = this.operations.keys();
      if (oldest !== undefined) this.operations.delete(oldest);
    }
    return made;
  }

  /**
   * A query is compiled: it is asked again and again. A mutation is interpreted: nearly every one answers with a whole
   * case, which would be a megabyte of compiled text apiece, and 0.2 s of compiling for something one person does once.
   */
  private ready(document: DocumentNode, name: string | null): CompiledOperation['answer'] | ExecutionResult {
    const operationName = name ?? undefined;
    if (getOperationAST(document, name)?.operation === OperationTypeNode.MUTATION) {
      const run = { schema: this.schema, document, ...(name === null ? {} : { operationName: name }) };
      return (contextValue, variableValues) => execute({ ...run, contextValue, variableValues });
    }
    const compiled = compileQuery(this.schema, document, operationName, { disablingCapturingStackErrors: true });
    return isCompiledQuery(compiled) ? (context, variables) => compiled.query(undefined, context, variables) : compiled;
  }
}

function needs(schema: GraphQLSchema, document: DocumentNode, name: string | null): Omit<CompiledOperation, 'answer'> {
  const operation = getOperationAST(document, name);
  if (!operation) throw new Error('An operation that was compiled is missing in its document.');
  const root = schema.getRootType(operation.operation);
  const policies = rootFieldNames(operation.selectionSet, document)
    .filter((field) => !field.startsWith('__'))
    .map((field): Partial<PolicyExtension> => root?.getFields()[field]?.extensions ?? {});
  return {
    operation,
    needsLogin: policies.some(({ policy }) => policy !== 'public'),
    mode: operation.operation === OperationTypeNode.MUTATION ? 'write' : 'read',
  };
}

/** The root fields an operation may ask, through fragments too. */
function rootFieldNames(selections: SelectionSetNode, document: DocumentNode): string[] {
  return selections.selections.flatMap((selection) => {
    switch (selection.kind) {
      case Kind.FIELD:
        return [selection.name.value];
      case Kind.INLINE_FRAGMENT:
        return rootFieldNames(selection.selectionSet, document);
      case Kind.FRAGMENT_SPREAD:
        return document.definitions
          .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
          .filter((fragment) => fragment.name.value === selection.name.value)
          .flatMap((fragment) => rootFieldNames(fragment.selectionSet, document));
    }
  });
}
